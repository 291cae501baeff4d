import { expect, test } from 'vitest';
import { hypotheticals } from '../../../src/account/signs/hypotheticals.ts';
import { seen } from './seen.ts';

test.each([
  ['I would apologise and I would then ring.', ['I would apologise', 'I would then ring']],
  ['If she was upset I’d ring her.', ['I’d ring']],
  ['Staff should lock their screens.', ['Staff should lock']],
  ['A good manager would then review it.', ['A good manager would then review']],
  ['Ideally it goes to all.', ['Ideally']],
])('sees what is not told as done in %j', (text, found) => {
  expect(seen(hypotheticals, text)).toEqual(found);
});

test.each([
  'I promised that I would ring by four.',
  'She asked if I would call.',
  'Next time I would ask sooner.',
  'I would ask sooner next time.',
  'I would say it was worth it, and I would keep it.',
  'I’d shown her the list.',
  '“I would be grateful if you would ring me.”',
  'Two hours of overlap would cost £1,460.',
])('sees nothing wrong in %j', (text) => {
  expect(seen(hypotheticals, text)).toEqual([]);
});
