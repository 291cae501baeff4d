import { expect, test } from 'vitest';
import { counts } from '../../../src/account/signs/counts.ts';
import { seen } from './seen.ts';

test.each([
  ['Of 1,340 returns 12.5% came late.', ['1,340', '12.5%']],
  ['It cost £1,460, or £9 each.', ['£1,460', '£9']],
  ['Waiting fell from eleven long minutes.', ['eleven']],
  ['Eleven people asked and two said no.', ['Eleven', 'two']],
  ['One in eight has no phone.', ['One in eight']],
])('sees what is counted in %j', (text, found) => {
  expect(seen(counts, text)).toEqual(found);
});

test.each([
  'On 3 March 2025 at 9.30am and 5 pm',
  'D9 4.1, ISO 9001 and the Equality Act 2010',
  'There are three ways and seven principles.',
  'Phones must be answered within three rings by two people.',
  '“We lost 40 people,” she said.',
])('sees none in %j', (text) => {
  expect(seen(counts, text)).toEqual([]);
});
