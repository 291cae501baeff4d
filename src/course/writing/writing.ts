import type { Latest } from '../attempt/attempt.ts';

/**
 * What the learner wrote, beside the attempt and never inside it. Keys are
 * `<criterion>/<kind>/<id>`, for example `d9-4-1/box/change-that-saved`; kinds are `box` (your
 * workplace), `recall` (from memory), `work` (what a
 * practice tool of the lesson keeps, in its own short form, see `src/tools/`), and those of the account (`src/account/keys.ts`).
 * An emptied text stays as `''`, so that a join does not bring the old one back.
 */
export interface Writing {
  /** Raised by *Clear everything*: the higher epoch wins whole. */
  readonly epoch: number;
  readonly texts: Readonly<Record<string, Latest<string>>>;
}

/** Nothing written yet. */
export const emptyWriting: Writing = { epoch: 0, texts: {} };
