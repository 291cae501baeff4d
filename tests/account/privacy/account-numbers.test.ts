import { expect, test } from 'vitest';
import { accountNumbers } from '../../../src/account/privacy/account-numbers.ts';
import { seen } from './seen.ts';

test.each([
  ['acc no. 12345678', ['12345678']],
  ['sort code 20-41-87 and account 55779911', ['20-41-87', '55779911']],
  ['bank details 20-41-87 55779911', ['20-41-87', '55779911']],
  ['The account 8500 4421 907 had', ['8500 4421 907']],
  ['policy number PET558102-3.', ['PET558102-3']],
  ['Customer ref BB20994417.', ['BB20994417']],
  ['booking reference KX7Q2P', ['KX7Q2P']],
  ['the sofa (SO-660193) was', ['SO-660193']],
  ['his supporter number instead, which was S-118204.', ['S-118204']],
  ['case 2024/0187', ['2024/0187']],
  ['her order 4821 came', ['4821']],
  ['IBAN GB29 NWBK 6016 1331 9268 19', ['GB29 NWBK 6016 1331 9268 19']],
])('sees the references in %j', (text, found) => {
  expect(seen(accountNumbers, text)).toEqual(found);
});

test.each([
  'We had 1,234 orders and 12000 customers in 2024.',
  'unit H/601/1554, ISO-9001, Q3/2024, FY-2024',
  'In case 20 people came, I put out 40 chairs.',
  'our complaints policy 2018',
  'to order 4000 cups',
  'stock code 4401-7782-0093, asset 0100347712',
  'the till roll total was 1000200030004001',
  'ref 2023/24 and account opened 03-02-25',
  'It cost £48213.',
])('sees none in %j', (text) => {
  expect(seen(accountNumbers, text)).toEqual([]);
});

test('sees a booking code of six capitals and digits, and no other word in capitals', () => {
  expect(seen(accountNumbers, 'Booking WQ7T4L and the rest')).toEqual(['WQ7T4L']);
  expect(seen(accountNumbers, 'The booking SYSTEM is down, and order A4 paper.')).toEqual([]);
});
