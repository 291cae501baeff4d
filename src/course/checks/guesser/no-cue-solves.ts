import type { Draft } from '../../draft.ts';
import type { Problem } from '../../problem.ts';
import { cues } from './cues.ts';
import { guess } from './guess.ts';
import { oneAnswerOf } from './one-answer.ts';

/** No cue solves more of a unit’s one-answer questions than chance would in 99 of 100 cases. */
export function noCueSolves({ units }: Draft): Problem[] {
  return units.flatMap((unit) =>
    cues
      .map((cue) => guess(cue, oneAnswerOf(unit)))
      .filter(({ hits, bound }) => hits > bound)
      .map(({ cue, tried, hits, expected, bound, solved }) => ({
        place: `content/${unit.id}`,
        found: `guesser by “${cue}” with ${hits} of ${tried} questions right`,
        expected: `at most ${bound} (chance gives ${expected.toFixed(1)})`,
        remedy: `mend some of these, never pad the others: ${solved.join(', ')}`,
      })),
  );
}
