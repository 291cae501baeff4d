import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { countWords } from './count-words.ts';
import { lessonTexts } from './texts.ts';

/** Words of a lesson’s body: fewer teach too little, more are not read on a phone. */
export const lessonWords = { from: 1500, to: 2400 } as const;

/** Words of the body’s text; the prompts of boxes and questions are done, not read through. */
export function wordsOfLesson(criterion: CriterionDraft): number {
  const body = lessonTexts(criterion).filter(({ field }) => field === 'lesson');
  return body.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** A lesson is neither thin nor endless. */
export function lessonLength(criterion: CriterionDraft): Problem[] {
  if (!criterion.lesson) return [];
  const words = wordsOfLesson(criterion);
  if (words >= lessonWords.from && words <= lessonWords.to) return [];
  return [
    {
      place: `${criterion.folder}/lesson.mdx`,
      found: `length of ${words} words`,
      expected: `${lessonWords.from} to ${lessonWords.to}`,
      remedy: words < lessonWords.from ? 'say why, and where it stops being true' : 'cut',
    },
  ];
}
