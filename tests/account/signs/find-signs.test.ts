import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSigns } from '../../../src/account/signs/find-signs.ts';

const present = (text: string, lessonSentences?: string[]) =>
  findSigns(text, { verb: 'review', ...(lessonSentences && { lessonSentences }) })
    .filter((sign) => sign.present)
    .map(({ kind }) => kind);

test('sees each kind where it is', () => {
  const text = 'In May 2025 we lost 40 calls because of it. I was wrong: it was not worth it.';
  const signs = findSigns(text, { verb: 'evaluate', lessonSentences: [] });
  const where = Object.fromEntries(
    signs.map(({ kind, where }) => [kind, where.map(({ start, end }) => text.slice(start, end))]),
  );
  expect(where).toEqual({
    reason: ['because'],
    judgement: ['was wrong', 'not worth it'],
    'first-person': ['I'],
    'team-only': [],
    dated: ['In May 2025'].map((words) => words.slice(3)),
    counted: ['40'],
    hypothetical: [],
    'lesson-words': [],
  });
});

test('asks for a judgement only where the verb does', () => {
  const asks = (verb: 'describe' | 'explain' | 'identify and explain' | 'evaluate' | 'review') =>
    findSigns('', { verb }).some(({ kind }) => kind === 'judgement');
  expect([asks('describe'), asks('explain'), asks('identify and explain')]).toEqual([
    false,
    false,
    false,
  ]);
  expect([asks('evaluate'), asks('review')]).toEqual([true, true]);
});

test('says that a team stands alone only where nobody says I', () => {
  expect(present('We rang her.')).toContain('team-only');
  expect(present('We waited and I rang her.')).not.toContain('team-only');
  expect(present('The desk was moved.')).not.toContain('team-only');
});

test('speaks of the lesson’s words only when it has the lesson', () => {
  const words = 'weigh the evidence for and against and reach a verdict';
  expect(present(words, [words])).toContain('lesson-words');
  expect(findSigns(words, { verb: 'review' }).map(({ kind }) => kind)).not.toContain(
    'lesson-words',
  );
});

test('tells apart what was seen and what was not', () => {
  const [seen] = findSigns('because', { verb: 'explain' });
  const [unseen] = findSigns('', { verb: 'explain' });
  expect(seen?.why).not.toBe(unseen?.why);
});

test('takes any Unicode; places lie in the text and in order', () => {
  const text = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'I would ',
        'we ',
        '“',
        "'",
        'because ',
        '3 May ',
        '12 ',
        '\n',
        ', so ',
        'worth it',
      ),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(text, (pieces) => {
      const whole = pieces.join('');
      for (const sign of findSigns(whole, { verb: 'review', lessonSentences: [whole] })) {
        expect(sign.present).toBe(sign.where.length > 0);
        let last = 0;
        for (const { start, end } of sign.where) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = start;
        }
        expect(last).toBeLessThanOrEqual(whole.length);
      }
    }),
  );
});
