import { expect, test } from 'vitest';
import { keyRationales, rationales, withUnit } from '../../../src/course/question/rationale.ts';
import {
  allThat,
  fillIn,
  matching,
  numeric,
  oneOf,
  sequencing,
  trueFalse,
} from './sample-questions.ts';

const of = (letter: string, right: boolean) => ({
  about: `Option ${letter}`,
  text: `Why ${letter}`,
  right,
});

test('a choice gets the rationale of what was chosen and of nothing else', () => {
  expect(rationales(oneOf, 'a')).toEqual([of('a', false)]);
  expect(rationales(allThat, 'ac')).toEqual([of('c', false), of('a', true)]);
  expect(keyRationales(allThat)).toEqual([of('d', true), of('a', true)]);
});

test('a match that fits is explained, one that does not is not given away', () => {
  expect(rationales(matching, '22-')).toEqual([
    { about: 'Calls', text: 'Why calls', right: true },
    { about: 'Access', text: 'Not yet: “Target” does not fit here.', right: false },
  ]);
  expect(keyRationales(matching)[1]).toEqual({
    ...{ about: 'Access: Law', text: 'Why access', right: true },
  });
});

test('a step in its place is explained, in the order chosen', () => {
  const found = rationales(sequencing, 'bac');
  expect(found.map(({ about, right }) => [about, right])).toEqual([
    ...[
      ['Step b', true],
      ['Step a', false],
      ['Step c', false],
    ],
  ]);
  expect(found[0]?.text).toBe('Why b');
  for (const { text } of found.slice(1)) expect(text).not.toMatch(/Why/);
  expect(keyRationales(sequencing).map(({ about }) => about)).toEqual([
    ...['Step b', 'Step c', 'Step a'],
  ]);
});

test('a number gets its working if right, or what a foreseen mistake means', () => {
  const key = { about: '£1,234.50', text: numeric.working, right: true };
  expect(rationales(numeric, '£1,234.50')).toEqual([key]);
  expect(rationales(numeric, '1000')).toEqual([
    { about: '1000', text: 'That is only the first part.', right: false },
  ]);
  expect(rationales(numeric, '17')).toEqual([]);
  expect(rationales(numeric, 'seventeen')).toEqual([]);
});

test('a term gets its rationale if right, or what a foreseen mistake means', () => {
  expect(rationales(fillIn, 'R&D')[0]?.text).toBe('Why the term');
  expect(rationales(fillIn, 'Big-Bang')).toEqual([
    { about: 'Big-Bang', text: 'That is the opposite.', right: false },
  ]);
  expect(rationales(fillIn, 'kaizen')).toEqual([]);
});

test('true or false gets its own rationale if wrong, and that of the reason', () => {
  expect(rationales(trueFalse, 'ta')).toEqual([
    { about: 'True', text: 'It is not true.', right: false },
    of('a', false),
  ]);
  expect(rationales(trueFalse, 'fb')).toEqual([of('b', true)]);
  expect(keyRationales(trueFalse)[0]?.about).toBe('False: Option b');
});

test('a number is printed with its unit where it belongs', () => {
  expect(withUnit(1234.5, '£')).toBe('£1,234.50');
  expect(withUnit(6, '£')).toBe('£6');
  expect(withUnit(-3, '£')).toBe('−£3');
  expect(withUnit(12, '%')).toBe('12%');
  expect(withUnit(18, 'months')).toBe('18 months');
});
