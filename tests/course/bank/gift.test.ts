import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gift, giftLimits } from '../../../src/course/bank/gift.ts';
import { moodleCategories } from '../../../src/course/bank/to-moodle.ts';
import { question } from './hostile-questions.ts';
import { expectedGift, plainly } from './expected-gift.ts';
import { readGift } from './read-gift.ts';
import { sampleBank } from './sample-bank.ts';

test('hostile texts are read back as they were written', () => {
  fc.assert(
    fc.property(fc.array(question, { minLength: 1, maxLength: 4 }), (questions) => {
      const all = moodleCategories(sampleBank(questions), 'matching');
      expect(plainly(readGift(gift(all)))).toEqual(expectedGift(all));
    }),
    { numRuns: 500 },
  );
});

test('what GIFT cannot say is said in the file, as a comment', () => {
  const file = gift(moodleCategories(sampleBank(), 'matching'));
  for (const line of giftLimits) expect(file).toContain(`// ${line}\n`);
});

test('ticking everything earns nothing', () => {
  const read = readGift(gift(moodleCategories(sampleBank(), 'matching')));
  const several = read.find(({ single }) => single === false);
  expect(several?.answers.reduce((sum, { fraction }) => sum + fraction, 0)).toBeCloseTo(0, 3);
});

test('a sequence must come as places to match', () => {
  const ordering = moodleCategories(sampleBank(), 'ordering');
  expect(() => gift(ordering)).toThrow('expected a sequence as places to match');
});
