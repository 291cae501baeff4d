import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestWords, lessonWords } from '../../../src/account/signs/lesson-words.ts';
import { seen } from './seen.ts';

const lesson = [
  'To review is to look back,',
  'weigh the evidence, and reach a verdict. Don’t hurry.',
];
const find = (text: string) => lessonWords(text, lesson);

test('sees eight words in a row, whatever the case and the punctuation', () => {
  const text = 'I know: TO LOOK BACK – weigh the evidence and reach. It is hard.';
  expect(seen(find, text)).toEqual(['TO LOOK BACK – weigh the evidence and reach']);
});

test('sees a longer passage whole, and an apostrophe of either kind', () => {
  expect(seen(find, "and: evidence and reach a verdict don't hurry at all")).toEqual([]);
  expect(seen(find, "weigh the evidence and reach a verdict don't hurry")).toEqual([
    "weigh the evidence and reach a verdict don't hurry",
  ]);
});

test('leaves seven words, and eight in another order', () => {
  expect(seen(find, 'look back, weigh the evidence, and reach!')).toEqual([]);
  expect(seen(find, 'reach and evidence the weigh back look to')).toEqual([]);
});

test('finds any passage of any lesson, and nothing without a lesson', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,9}$/), { minLength: 8, maxLength: 60 });
  fc.assert(
    fc.property(words, fc.nat(), (all, pick) => {
      const from = pick % (all.length - fewestWords + 1);
      const passage = all.slice(from, from + fewestWords).join(', ');
      expect(lessonWords(passage.toUpperCase(), [all.join(' ')])).toEqual([
        { start: 0, end: passage.length },
      ]);
      expect(lessonWords(passage, [])).toEqual([]);
    }),
  );
});
