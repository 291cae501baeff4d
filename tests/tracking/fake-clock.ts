import type { SessionClock } from '../../src/tracking/session.ts';

/** A clock moved by hand: `pass` runs what falls due on the way, in order. */
export function fakeClock(): SessionClock & { pass(seconds: number): void } {
  let now = 0;
  let waiting: { due: number; run: () => void }[] = [];
  return {
    seconds: () => now,
    later(milliseconds, run) {
      const item = { due: now + milliseconds / 1000, run };
      waiting.push(item);
      return () => {
        waiting = waiting.filter((other) => other !== item);
      };
    },
    pass(seconds) {
      const end = now + seconds;
      for (;;) {
        const next = waiting.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
        if (!next) break;
        waiting = waiting.filter((other) => other !== next);
        now = next.due;
        next.run();
      }
      now = end;
    },
  };
}
