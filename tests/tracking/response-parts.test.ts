import { expect, test } from 'vitest';
import { decimal, range, responseParts } from '../../src/tracking/response-parts.ts';

test.each(['choice', 'sequencing', 'true-false'] as const)(
  'a %s response is a token for each letter',
  (type) => {
    expect(responseParts({ type }, 'cab')).toEqual({ kind: 'tokens', tokens: ['c', 'a', 'b'] });
  },
);

test('a matching response pairs each place with its digit, and leaves out what was not matched', () => {
  expect(responseParts({ type: 'matching' }, '3-1')).toEqual({
    kind: 'pairs',
    pairs: [
      ['a', '3'],
      ['c', '1'],
    ],
  });
});

test.each([
  ['18 months', 18],
  ['£1,234.50', 1234.5],
  ['12%', 12],
  ['-0.3', -0.3],
])('of `%s` the number is %d', (response, value) => {
  expect(responseParts({ type: 'numeric' }, response)).toEqual({ kind: 'number', value });
});

test('what is not a number has no parts', () => {
  expect(responseParts({ type: 'numeric' }, 'about ten')).toEqual({ kind: 'none' });
});

test('typed text is one line of at most 250 characters', () => {
  const text = (response: string) => {
    const parts = responseParts({ type: 'fill-in' }, response);
    return parts.kind === 'text' ? parts.text : null;
  };
  expect(text(' two\n lines ')).toBe('two lines');
  expect(text('x'.repeat(300))).toHaveLength(250);
});

test.each([
  [100, '100'],
  [12.5, '12.5'],
  [2 / 3, '0.6666667'],
  [0.00000001, '0'],
  [-0.00000001, '0'],
])('the number %d is told as %s, never with an exponent', (value, told) => {
  expect(decimal(value)).toBe(told);
});

test('a range has two ends, and a single number is both', () => {
  expect(range('11.5:12.5')).toEqual([11.5, 12.5]);
  expect(range('7')).toEqual([7, 7]);
});
