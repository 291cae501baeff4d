import { afterEach, beforeEach, vi } from 'vitest';

/**
 * For every test of the file that calls it: a page's timers and clock stand still until they are
 * moved by hand. Modules are still loaded in real time.
 */
export function fakePageTime(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}
