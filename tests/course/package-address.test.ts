import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesFromQuery, choicesQuery, problemsIn } from '../../src/course/package-address.ts';
import { criteriaText } from '../../src/course/chosen-criteria.ts';
import {
  packageChoices,
  reports,
  rules,
  standardWords,
  type ChosenWords,
} from '../../src/course/package-choices.ts';
import { exampleCourse } from '../scorm/example.ts';

const read = (query: string) => choicesFromQuery(query, exampleCourse);

const goodWords: fc.Arbitrary<ChosenWords> = fc.record(
  {
    criteria: fc
      .subarray(['d5-4-1', 'd9-4-1', 'd9-4-2'], { minLength: 1 })
      .map((chosen) => criteriaText(chosen, exampleCourse)),
    title: fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .filter((title) => /[^\s\p{Cc}]/u.test(title) && title.length <= 150),
    'pass-mark': fc.integer({ min: 1, max: 100 }).map(String),
    rule: fc.constantFrom(...rules),
    report: fc.constantFrom(...reports),
    each: fc.constantFrom('yes', 'no'),
    standard: fc.constantFrom(...standardWords),
  },
  { requiredKeys: ['each', 'standard'] },
);

test('whatever was chosen comes back out of the address', () => {
  fc.assert(
    fc.property(goodWords, (words) => {
      expect(read(choicesQuery(words))).toEqual({ words, problems: [] });
      expect(read(`?${choicesQuery(words)}`).words).toEqual(words);
    }),
  );
});

test('an address gives only choices that can be had, whatever is in it', () => {
  const pieces = fc.constantFrom('criteria', 'title', 'pass-mark', 'rule', 'each', 'd9', '=', '&');
  const queries = fc.oneof(
    fc.string(),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 }))).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(queries, (query) => {
      const { words } = read(query);
      expect(problemsIn(words, exampleCourse)).toEqual([]);
      const { scopes, standards } = packageChoices({ criteria: 'd9', ...words }, exampleCourse);
      expect(scopes?.length).toBeGreaterThan(0);
      expect(standards).toHaveLength(1);
    }),
  );
});

test('an address without choices means the standard for Moodle and one package', () => {
  expect(read('')).toEqual({ words: { standard: '1.2', each: 'no' }, problems: [] });
  expect(choicesQuery({ standard: '1.2', each: 'no', title: '' })).toBe('');
});

test('an address reads as plainly as it can', () => {
  expect(
    choicesQuery({ criteria: 'd9-4-1,d5', 'pass-mark': '70', standard: '2004', title: 'A & b' }),
  ).toBe('criteria=d9-4-1,d5&title=A+%26+b&standard=2004&pass-mark=70');
});

test('a choice that is not to be had is left out and named, the others stay', () => {
  const { words, problems } = read('criteria=d9-4-9&pass-mark=700&rule=check-passed&standard=3');
  expect(words).toEqual({ rule: 'check-passed', standard: '1.2', each: 'no' });
  expect(problems.map(({ choice, found }) => [choice, found])).toEqual([
    ['standard', '3'],
    ['pass-mark', '700'],
    ['criteria', 'd9-4-9'],
  ]);
});

test('parameters of other names are ignored', () => {
  expect(read('utm_source=x&criteria=d9').words.criteria).toBe('d9');
});
