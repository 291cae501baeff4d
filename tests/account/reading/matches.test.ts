import { expect, test } from 'vitest';
import { digitsOf, matches } from '../../../src/account/reading/matches.ts';

test('gives the places of what is accepted', () => {
  expect(matches('a1 b2 c3', /[a-z]\d/g)).toHaveLength(3);
  expect(matches('a1 b2', /[a-z]\d/g, ([whole]) => whole !== 'a1')).toEqual([{ start: 3, end: 5 }]);
});

test('leaves only digits', () => {
  expect(digitsOf('+44 (0)20-7')).toBe('440207');
});
