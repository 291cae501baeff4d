import type { Problem } from '../problem.ts';
import type { PlacedWords } from './texts.ts';

const feedback = new Set(['rationale', 'consequence', 'debrief', 'givenUp', 'reading', 'working']);

/** Feedback does not shout: no exclamation marks. */
export function feedbackTone(texts: readonly PlacedWords[]): Problem[] {
  return texts
    .filter(({ field, text }) => feedback.has(field) && text.includes('!'))
    .map(({ place }) => ({
      place,
      found: 'exclamation mark',
      expected: 'feedback in a level voice',
      remedy: 'end the sentence with a full stop',
    }));
}
