import { chanceBound } from './chance-bound.ts';
import type { Cue } from './cues.ts';
import { keyIndex, type OneAnswer } from './one-answer.ts';

/** How far a cue gets somebody who has read nothing. */
export interface Guess {
  readonly cue: string;
  /** Questions in which the cue picks an option. */
  readonly tried: number;
  readonly hits: number;
  /** Hits to be expected by chance. */
  readonly expected: number;
  /** Most hits within 99 % of chance. */
  readonly bound: number;
  /** Ids of the questions that the cue solves. */
  readonly solved: readonly string[];
}

/** Guesses all questions by one cue. */
export function guess(cue: Cue, questions: readonly OneAnswer[]): Guess {
  const tried = questions.filter((question) => cue.pick(question) !== null);
  const solved = tried.filter((question) => cue.pick(question) === keyIndex(question));
  const chances = tried.map(({ options }) => 1 / options.length);
  return {
    cue: cue.name,
    tried: tried.length,
    hits: solved.length,
    expected: chances.reduce((sum, chance) => sum + chance, 0),
    bound: chanceBound(chances),
    solved: solved.map(({ id }) => id),
  };
}
