import { expect } from 'vitest';
import { categoryPath } from '../../../src/course/bank/moodle-xml.ts';
import type { MoodleCategory } from '../../../src/course/bank/moodle-question.ts';
import type { ReadGift } from './read-gift.ts';

const html = (text: string) => ({ format: 'html', text });

/** What a reader should find of these questions: GIFT has fewer places than Moodle. */
export function expectedGift(categories: readonly MoodleCategory[]): ReadGift[] {
  return categories.flatMap(({ path, questions }) =>
    questions.map((one) => ({
      ...{ category: categoryPath(path), idnumber: one.idnumber, tags: one.tags },
      ...{ name: one.name, text: html(one.text), type: one.type as ReadGift['type'] },
      generalFeedback: html((one.type === 'multichoice' ? one.notRight : '') + one.generalFeedback),
      ...(one.type === 'multichoice' && { single: one.single }),
      answers:
        'answers' in one
          ? one.answers.map((answer) => ({
              text: 'tolerance' in answer ? `${answer.text}:${answer.tolerance}` : answer.text,
              fraction: answer.fraction,
              feedback: html(answer.feedback),
            }))
          : [],
      pairs: one.type === 'match' ? one.pairs.map((pair) => ({ ...pair })) : [],
    })),
  ) as unknown as ReadGift[];
}

/** Formats are compared where HTML was written: what is typed has none. */
export function plainly(read: readonly ReadGift[]) {
  return read.map((one) => ({
    ...one,
    answers: one.answers.map(({ format, text, fraction, feedback }) => {
      if (one.type === 'multichoice') expect(format).toBe('html');
      return { text, fraction, feedback };
    }),
    pairs: one.pairs.map(({ text, match }) => ({ text: text.text, match })),
  }));
}
