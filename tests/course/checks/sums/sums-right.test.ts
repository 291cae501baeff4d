import { expect, test } from 'vitest';
import { sumsRight } from '../../../../src/course/checks/sums/sums-right.ts';

const wrong = (text: string): string[] =>
  sumsRight([{ place: 'here', field: 'case', text }]).map((p) => `${p.found} → ${p.expected}`);

test.each([
  '4 × 12 = 48',
  '4,200 calls × £3.10 = £13,020 a month',
  '£13,020 − £9,000 = £4,020.',
  'So (3 + 4) × 5 = 35, and 2 * 3 = 6',
  '£4,500 ÷ 7 = £642.86',
  '12% of 4,000 = 480',
  '480 / 4,000 = 12%',
  '30 ÷ 40 × 100 = 75%',
  '45p × 200 = £90',
  '10 − 4 × 2 = 2',
  '1,287 × 1 ≈ 1,300',
  '5 × 257 = about 1,300',
  '3 × 4 + 2 = 12 + 2 = 14',
  'It saved £300 (5 × £60 = £300) a week',
  'Net: £500 − £800 = −£300',
  'cost **£12** × 3 = **£36**',
  '£2.5k × 2 = £5,000',
  '60 = 5 × 12',
  'We had 20 – then 5 × 4 = 20 more',
  '- 2 × 3 = 6 calls\n- 180 × 40 = 7,200',
  'Between 10 and 12, 3 × 3 = 9',
])('finds nothing wrong with %s', (text) => {
  expect(wrong(text)).toEqual([]);
});

test.each([
  ['4 × 12 = 46', 'result 46 in `4 × 12 = 46` → 48'],
  ['4,200 calls × £3.10 = £13,200', 'result 13,200 in `4,200 calls × £3.10 = £13,200` → 13,020'],
  ['(3 + 4) × 5 = 23', 'result 23 in `(3 + 4) × 5 = 23` → 35'],
  ['480 ÷ 4,000 = 14%', 'result 14% in `480 ÷ 4,000 = 14%` → 12%'],
  ['£4,500 ÷ 7 = £642.87', 'result 642.87 in `£4,500 ÷ 7 = £642.87` → 642.8571'],
  ['500 - 800 = 300', 'result 300 in `500 - 800 = 300` → -300'],
  ['(which is 5 × £60 = £310)', 'result 310 in `5 × £60 = £310` → 300'],
])('tells both values of %s', (text, expected) => {
  expect(wrong(text)).toEqual([expected]);
});

test('takes every step of a chain', () => {
  expect(wrong('2 × 3 + 1 = 6 + 1 = 8')).toHaveLength(1);
});
