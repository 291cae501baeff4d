import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPause, longest, pause } from '../../../src/components/account/after-pause.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('calls once, within a second of the pause', () => {
  const act = vi.fn();
  const waiting = afterPause(act);
  waiting.later();
  vi.advanceTimersByTime(pause - 1);
  waiting.later();
  vi.advanceTimersByTime(pause - 1);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000 - pause + 1);
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10 * longest);
  expect(act).toHaveBeenCalledTimes(1);
});

test('calls where there is never a pause', () => {
  const act = vi.fn();
  const waiting = afterPause(act);
  for (let t = 0; t < 2 * longest + 200; t += 100) {
    waiting.later();
    vi.advanceTimersByTime(100);
  }
  expect(act).toHaveBeenCalledTimes(2);
});

test('calls at once when asked, and only if something waits', () => {
  const act = vi.fn();
  const waiting = afterPause(act);
  waiting.now();
  expect(act).not.toHaveBeenCalled();
  waiting.later();
  waiting.now();
  waiting.now();
  vi.advanceTimersByTime(longest);
  expect(act).toHaveBeenCalledTimes(1);
});
