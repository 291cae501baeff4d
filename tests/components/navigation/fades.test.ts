import { expect, test } from 'vitest';
import { letFadesBeCut } from '../../../src/components/navigation/fades.ts';

type Update = Parameters<Document['startViewTransition']>[0];

/** A page whose fades end as told, and the updates that it was given. */
function pageWith(ready: () => Promise<undefined>) {
  const updates: Update[] = [];
  const startViewTransition = (update?: Update) => {
    updates.push(update);
    return { ready: ready() } as ViewTransition;
  };
  return { page: { startViewTransition }, updates };
}

test('a fade that is cut short is no unhandled rejection, and still tells who asks', async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const { page, updates } = pageWith(() => Promise.reject(new Error('Transition was skipped')));
  letFadesBeCut(page);
  const update = () => {};
  const fade = page.startViewTransition(update);
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
  expect(updates).toEqual([update]);
  await expect(fade.ready).rejects.toThrow('Transition was skipped');
});

test('a browser without fades is left as it is', () => {
  const page = {};
  letFadesBeCut(page);
  expect(page).toEqual({});
});
