import { beforeEach, expect, test, vi } from 'vitest';

type Seen = (entries: { isIntersecting: boolean }[]) => void;

/** What the browser would call: when something comes near, and when it is at rest. */
let observers: Seen[];
let idle: (() => void)[];

beforeEach(() => {
  observers = [];
  idle = [];
  vi.resetModules();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(seen: Seen) {
        observers.push(seen);
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  return () => vi.unstubAllGlobals();
});

/** Names of the islands that came to life, in that order, as they do. */
async function islands(...names: string[]): Promise<string[]> {
  const { default: near } = await import('../../../src/components/live/near.ts');
  const alive: string[] = [];
  for (const name of names) {
    const load = async () => async () => void alive.push(name);
    near(load, { name: 'near', value: '' }, { children: [] } as unknown as HTMLElement);
  }
  return alive;
}

const settled = () => new Promise((done) => setTimeout(done));

test('what is near comes to life at once, the others one at a time at rest', async () => {
  const alive = await islands('first', 'second', 'third');
  observers[1]?.([{ isIntersecting: true }]);
  await settled();
  expect(alive).toEqual(['second']);
  while (idle.length > 0) {
    const before = alive.length;
    idle.shift()?.();
    await settled();
    expect(alive.length - before).toBeLessThanOrEqual(1);
  }
  expect(alive).toEqual(['second', 'first', 'third']);
});

test('what was brought to life at rest is not brought to life again where it is seen', async () => {
  const alive = await islands('only');
  idle.shift()?.();
  observers[0]?.([{ isIntersecting: true }]);
  await settled();
  expect(alive).toEqual(['only']);
});

test('what is not near waits', async () => {
  const alive = await islands('only');
  observers[0]?.([{ isIntersecting: false }]);
  await settled();
  expect(alive).toEqual([]);
});
