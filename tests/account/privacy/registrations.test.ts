import { expect, test } from 'vitest';
import { registrations } from '../../../src/account/privacy/registrations.ts';
import { seen } from './seen.ts';

test.each(['BD51 SMR', 'BX19KTU', 'P482 KLM', 'ABC 123D', 'AXZ 4821'])('sees %s', (mark) => {
  expect(seen(registrations, `I found ${mark} there.`)).toEqual([mark]);
});

test.each(['K7 ABC', 'bd51smr', 'AIB 482', 'ABC 1'])('sees %s beside a vehicle', (mark) => {
  expect(seen(registrations, `Her car, ${mark}, was there.`)).toEqual([mark]);
  expect(seen(registrations, `We moved the shelf. ${mark} there.`)).toEqual([]);
});

test('sees what stands in a list with others', () => {
  expect(seen(registrations, 'ML24 OWP, sd13 hfa, T9 BEK.')).toEqual([
    'ML24 OWP',
    'sd13 hfa',
    'T9 BEK',
  ]);
});

test.each(['stock code GX21 BLK', 'the van came at 3 pm on 20 May', 'BD35 SMR', 'BI51 SMR'])(
  'sees none in %j',
  (text) => {
    expect(seen(registrations, text)).toEqual([]);
  },
);

test('the make of a car tells as much as the word', () => {
  expect(seen(registrations, 'His old Ford (WKP 88) had stopped.')).toEqual(['WKP 88']);
  expect(seen(registrations, 'His old form (WKP 88) had gone.')).toEqual([]);
});
