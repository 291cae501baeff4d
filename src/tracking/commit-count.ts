import type { Lms, Report } from './lms.ts';
import { runSession } from './session.ts';
import type { Changed, SessionClock } from './session.ts';

/** Something a learner does, at so many seconds from launch. */
export interface Deed {
  readonly at: number;
  readonly kind: Changed | 'hidden' | 'shown';
}

/** How often an LMS is asked to commit while these things are done; counted, not estimated. */
export function commitCount(deeds: readonly Deed[], seconds: number): number {
  let commits = 0;
  const clock = steppedClock();
  const lms: Pick<Lms, 'save' | 'close'> = {
    save() {
      commits += 1;
      return { taken: true, suspendData: 'full', characters: 0, refused: [] };
    },
    close: () => undefined,
  };
  const report: Report = { suspendData: null, location: '', seconds: 0, result: null };
  const host = { report: () => report, saved: () => undefined, urgent: () => false };
  const session = runSession(lms as Lms, { mode: 'normal' }, clock, host);
  for (const { at, kind } of [...deeds].sort((a, b) => a.at - b.at)) {
    clock.passTo(at);
    if (kind === 'hidden') session.hidden();
    else if (kind === 'shown') session.shown();
    else session.changed(kind);
  }
  clock.passTo(seconds);
  session.finish();
  return commits;
}

/**
 * An hour as learners spend it, twice thirty minutes: a lesson of eight sections read in 20 minutes
 * with a question in each, sixteen steps of a scenario, a check of ten, and a text written in bursts.
 */
export function usualHour(): Deed[] {
  const every = (from: number, step: number, count: number, kind: Deed['kind']): Deed[] =>
    Array.from({ length: count }, (_, n) => ({ at: from + n * step, kind }));
  return [
    ...every(60, 60, 58, 'time'),
    // Section begun and reached, and its question.
    ...every(60, 150, 8, 'event'),
    ...every(130, 150, 8, 'event'),
    ...every(150, 150, 8, 'event'),
    ...every(1300, 25, 16, 'event'),
    ...every(1750, 30, 11, 'event'),
    // Fifteen minutes of writing, a key every half second with a rest of ten seconds each minute.
    ...Array.from({ length: 15 }, (_, minute) =>
      every(2200 + minute * 60, 0.5, 100, 'typing'),
    ).flat(),
    ...every(3200, 100, 3, 'hidden'),
    ...every(3230, 100, 3, 'shown'),
  ];
}

/** Commits in a usual hour, the one at launch and the one at exit among them. */
export function commitsPerHour(): number {
  return commitCount(usualHour(), 3600);
}

/** The same for its first thirty minutes: a lesson, a scenario and a check begun. */
export function commitsPerHalfHour(): number {
  return commitCount(
    usualHour().filter(({ at }) => at < 1800),
    1800,
  );
}

function steppedClock(): SessionClock & { passTo(second: number): void } {
  let now = 0;
  const waiting = new Set<{ due: number; run: () => void }>();
  return {
    seconds: () => now,
    later(milliseconds, run) {
      const item = { due: now + milliseconds / 1000, run };
      waiting.add(item);
      return () => void waiting.delete(item);
    },
    passTo(second) {
      for (;;) {
        const [next] = [...waiting]
          .filter(({ due }) => due <= second)
          .sort((a, b) => a.due - b.due);
        if (!next) break;
        waiting.delete(next);
        now = next.due;
        next.run();
      }
      now = Math.max(now, second);
    },
  };
}
