import { expect, test } from 'vitest';
import { titledNames } from '../../../src/account/privacy/titled-names.ts';
import { seen } from './seen.ts';

test.each([
  'Mrs Patel',
  'Mr. & Mrs. Khan',
  'Mr and Mrs O’Hanrahan',
  'Dr J. van der Berg',
  'Sister Bernadette Coyle',
  'Mrs Banerjee-Holt',
  'MR SMITH',
  'mrs oduya',
  'Mr al-Sayed',
  'Mrs May',
  'Miss T. Adeyemi',
  'Ms Łęcka',
])('sees %s', (name) => {
  expect(seen(titledNames, `I met ${name}, who waited.`)).toEqual([name]);
});

test.each([
  'Mrs A and Mr X',
  'You pick Mr, Mrs or Dr before it goes on. Mrs until then.',
  'Miss Monday and you miss May.',
  'Dr Martens, Miss Selfridge, PC World and the Lord Mayor',
  'We were stocking Mr Scrub and Mrs Crumb’s Kitchen biscuits.',
  'Dr Deming taught it.',
  'Dear Sir or Madam',
])('sees nobody in %j', (text) => {
  expect(seen(titledNames, text)).toEqual([]);
});
