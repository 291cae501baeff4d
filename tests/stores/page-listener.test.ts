import { expect, test, vi } from 'vitest';
import { leave, pageListener, setPageListener } from '../../src/stores/page-listener.ts';
import { fakeStorage } from './fake-storage.ts';
import { launch, standards } from './launch-page.ts';
import { fakePageTime } from './page-time.ts';

fakePageTime();

test.each(standards)(
  '%s: Exit ends the session once; later work is kept here',
  async (standard) => {
    const storage = fakeStorage();
    const page = await launch(standard, { storage });
    page.reachSection(0, 1);
    page.leave();
    page.leave();
    expect(page.words()).toBe('Sent to your LMS 10:42 · copy here. You can close this page.');
    const finishes = () => page.sent.filter(({ kind }) => kind === 'finish').length;
    expect(finishes()).toBe(1);
    page.reachSection(0, 0);
    page.close();
    expect(finishes()).toBe(1);
    expect(page.violations).toEqual([]);
    const next = await launch(standard, { storage, lms: { stored: page.stored } });
    expect(next.$attempt.get().criteria[0]?.sections).toEqual([0, 1]);
  },
);

test('without an LMS nobody listens, and leaving does nothing', () => {
  expect(pageListener()).toBeNull();
  expect(() => leave()).not.toThrow();
});

test('leaving is told to the connection in use', () => {
  const nothing = (): void => undefined;
  const left = vi.fn();
  const listener = {
    hidden: nothing,
    shown: nothing,
    gone: nothing,
    leave: left,
    saveNow: nothing,
  };
  setPageListener(listener);
  leave();
  expect(pageListener()).toBe(listener);
  expect(left).toHaveBeenCalledOnce();
});
