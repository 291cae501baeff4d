import { expect, test } from 'vitest';
import { fitIn } from '../../src/account/fit-in.ts';

test.each([
  ['We saw', '', ' 61 of 340'],
  ['We saw ', '', '61 of 340'],
  ['', '', '61 of 340'],
  ['Kiosks.\n', 'So that', '61 of 340 '],
  ['(', '), which', '61 of 340'],
  ['We saw', ' people', ' 61 of 340'],
])('between %j and %j words do not run together', (before, after, fitted) => {
  expect(fitIn(' 61 of 340\n', before, after)).toBe(fitted);
});
