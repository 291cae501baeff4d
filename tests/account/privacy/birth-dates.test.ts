import { expect, test } from 'vitest';
import { birthDates } from '../../../src/account/privacy/birth-dates.ts';
import { seen } from './seen.ts';

test.each([
  ['DOB: 12/03/1984', '12/03/1984'],
  ['d.o.b. 4.5.61 was', '4.5.61'],
  ['her date of birth is 12th March 1984', '12th March 1984'],
  ['She was born on the 4th of July, 1971', '4th of July, 1971'],
  ['date-of-birth 1961-05-04', '1961-05-04'],
  ['03-05-1990 (date of birth)', '03-05-1990'],
  ['DOB 040771', '040771'],
  ['It was her birthday, 4 June, when', '4 June'],
])('sees the date in %j', (text, date) => {
  expect(seen(birthDates, text)).toEqual([date]);
});

test('sees the second of two', () => {
  const text = 'I asked for the d.o.b.: one was 07.09.2014 and the other 22.01.2015.';
  expect(seen(birthDates, text)).toEqual(['07.09.2014', '22.01.2015']);
});

test('sees another date of the year of birth, and none of other years', () => {
  const text =
    'He was born on 17 September 1953. We had written 1953-09-07. On 3 May 2025 it was put right.';
  expect(seen(birthDates, text)).toEqual(['17 September 1953', '1953-09-07']);
});

test.each([
  'On 14/03/2025 we opened early.',
  'The idea was born on 3 March 2024.',
  'It was born out of a complaint on 3 March 2024.',
  'Birthday vouchers went out on 3 May.',
  'I checked her date of birth. On 3 May 2024 she came back.',
])('leaves the date in %j', (text) => {
  expect(seen(birthDates, text)).toEqual([]);
});
