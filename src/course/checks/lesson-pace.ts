import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { countWords } from './count-words.ts';

/** Words that may stand between two things the learner does. */
export const paceWords = 350;

/** Components on which the learner acts. */
export const actedOn: readonly string[] = [
  'Question',
  'Commit',
  'Misconception',
  'Yours',
  'Recall',
  'Worksheet',
  'Coding',
  'Silent',
  'Rota',
  'Retrieve',
  'Audit',
];

/** No long stretch of a lesson without something to do. */
export function lessonPace({ folder, lesson }: CriterionDraft): Problem[] {
  const problems: Problem[] = [];
  let words = 0;
  let from = 0;
  const close = (): void => {
    if (words > paceWords) {
      problems.push({
        place: `${folder}/lesson.mdx › line ${from}`,
        found: `stretch of ${words} words with nothing to do`,
        expected: `at most ${paceWords}`,
        remedy: 'place a question, a box or a commitment where the idea has just been met',
      });
    }
    words = 0;
    from = 0;
  };
  for (const piece of lesson?.body.pieces ?? []) {
    if (piece.kind === 'tag' && actedOn.includes(piece.name)) close();
    else if (piece.kind === 'text' && !piece.inside.some((name) => actedOn.includes(name))) {
      from ||= piece.line;
      words += countWords(piece.text);
    }
    // The list of sources ends the lesson: nothing is asked after it.
    if (piece.kind === 'tag' && piece.name === 'Sources') words = 0;
  }
  close();
  return problems;
}
