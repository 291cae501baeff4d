import type { Launch, Lms, Report, SaveResult } from './lms.ts';

/** Time as a session needs it. */
export interface SessionClock {
  /** Seconds on a clock that never goes back, from any beginning. */
  seconds(): number;
  /** Run something later, once; returns how to call it off. */
  later(milliseconds: number, run: () => void): () => void;
}

/** What a session asks of whoever holds the learner's work. */
export interface SessionHost {
  /**
   * What to send now. Asked once for each save; suspend data must differ every time, since Moodle
   * marks values as sent before they are, and would not send the same again after a failure. What
   * is changed for that alone must not be told to `changed`.
   */
  report(seconds: number): Report;
  /** A save was tried. */
  saved(result: SaveResult): void;
  /** True if no copy is kept on the device: then nothing waits. */
  urgent(): boolean;
}

/** What is to be saved. */
export type Changed = 'event' | 'typing' | 'time';

/** One session, from Initialize to Finish. */
export interface Session {
  /**
   * Something is to be saved: an `event` within seconds, `typing` when it pauses or in a minute;
   * `time` goes with the next save, or when the page is hidden, and costs no commit of its own.
   */
  changed(kind: Changed): void;
  /** The page is hidden: what is unsaved is sent, and time stands still. */
  hidden(): void;
  shown(): void;
  /** Save now, for what must not wait. */
  saveNow(): void;
  /** The end, once: the last save, then Finish. */
  finish(): void;
}

/** Milliseconds without a change after which it is saved, and how long changes can put that off. */
const waits = {
  event: { pause: 3000, most: 5000 },
  typing: { pause: 5000, most: 60_000 },
} as const;
const urgentTyping = { pause: 2000, most: 5000 };
/** Milliseconds after which a failed save is tried again. */
const retry = 60_000;

/**
 * Run a session that was initialised. It commits at once: Moodle restores nothing later unless the
 * exit is stored as `suspend`, and calls an untouched status completed. In browse mode it writes
 * nothing at all.
 */
export function runSession(
  lms: Lms,
  { mode }: Pick<Launch, 'mode'>,
  clock: SessionClock,
  host: SessionHost,
): Session {
  let unsaved = true;
  let finished = false;
  let deadline = Infinity;
  let callOff = (): void => undefined;
  let spent = 0;
  let runningSince: number | null = clock.seconds();

  function seconds(): number {
    return spent + (runningSince === null ? 0 : clock.seconds() - runningSince);
  }

  function save(finish: boolean): void {
    callOff();
    deadline = Infinity;
    const result = lms.save(host.report(seconds()), { finish });
    unsaved = !result.taken;
    if (unsaved && !finish) wait(retry);
    host.saved(result);
  }

  function wait(milliseconds: number): void {
    callOff();
    callOff = clock.later(milliseconds, () => save(false));
  }

  const session: Session = {
    changed(kind) {
      if (finished || mode === 'browse') return;
      unsaved = true;
      if (kind === 'time') return;
      const urgent = host.urgent();
      if (urgent && kind === 'event') return save(false);
      const { pause, most } = urgent ? urgentTyping : waits[kind];
      const now = clock.seconds() * 1000;
      deadline = Math.min(deadline, now + most);
      wait(Math.max(0, Math.min(pause, deadline - now)));
    },
    hidden() {
      if (runningSince !== null) spent += clock.seconds() - runningSince;
      runningSince = null;
      if (unsaved && !finished && mode !== 'browse') save(false);
    },
    shown() {
      runningSince ??= clock.seconds();
    },
    saveNow() {
      if (!finished && mode !== 'browse') save(false);
    },
    finish() {
      if (finished) return;
      finished = true;
      if (mode === 'browse') lms.close();
      else save(true);
      callOff();
    },
  };
  if (mode !== 'browse') save(false);
  return session;
}
