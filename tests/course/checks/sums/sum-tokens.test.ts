import { expect, test } from 'vitest';
import { sumTokens } from '../../../../src/course/checks/sums/sum-tokens.ts';

const numbers = (text: string) =>
  sumTokens(text).flatMap((token) => (token.kind === 'number' ? [[token.value, token.slack]] : []));

test('reads pounds, pence, per cents, thousands and decimals with half of their last place', () => {
  expect(numbers('£1,250.50')).toEqual([[1250.5, 0.005]]);
  expect(numbers('45p')).toEqual([[0.45, 0.005]]);
  expect(numbers('12%')).toEqual([[0.12, 0.005]]);
  expect(numbers('3 calls')).toEqual([[3, 0.5]]);
  expect(numbers('£2 million')).toEqual([[2e6, 5e5]]);
});

test('tells signs from hyphens, emphasis and bullets', () => {
  const signs = (text: string) =>
    sumTokens(text).flatMap((token) => (token.kind === 'sign' ? [token.sign] : []));
  expect(signs('2 * 3 - 4 x 5')).toEqual(['×', '−', '×']);
  expect(signs('**2** well-known *calls*')).toEqual([]);
  expect(signs('- 2\n- 3')).toEqual([]);
});
