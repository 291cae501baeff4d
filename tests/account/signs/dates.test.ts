import { expect, test } from 'vitest';
import { dates } from '../../../src/account/signs/dates.ts';
import { seen } from './seen.ts';

test.each([
  '3 March',
  '14 March 2025',
  'March 2025',
  'in May',
  '14/03/2025',
  '2025-03-14',
  'autumn 2024',
  'since 2023',
  'in the second week of January 2025',
])('sees a date in “%s”', (date) => {
  const found = seen(dates, `It changed ${date}, and stayed.`);
  expect(found).toHaveLength(1);
  expect(date).toContain(found[0]);
});

test.each([
  'The Equality Act 2010 and the Consumer Rights Act 2015 apply.',
  'Some may march straight in.',
  'at 9.30 on a Friday last year',
  'criterion 4.1',
])('sees none in %j', (text) => {
  expect(seen(dates, text)).toEqual([]);
});
