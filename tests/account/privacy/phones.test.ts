import { expect, test } from 'vitest';
import { isPersonalUkNumber, phones } from '../../../src/account/privacy/phones.ts';
import { seen } from './seen.ts';

test.each([
  '07700 900123',
  '07700900123',
  '07700-900-123',
  '+44 (0)20 7946 0958',
  '+447700900123',
  '0044 7700 900123',
  '(01632) 960 001',
  '01632.960.001',
  '020 7946 0182 ext 4417',
  '01204 41234',
  '+353 20 912 3456',
])('sees %s whole', (number) => {
  expect(seen(phones, `Ring ${number}, she said, 12 times.`)).toEqual([number]);
});

test('sees two that are written together', () => {
  expect(seen(phones, 'Tel.01632 960147/01632 960148')).toEqual(['01632 960147', '01632 960148']);
});

test.each([
  'ring 999, 101 or 0800 123 4567',
  'on 01-02-2024 14:30 we met',
  'asset 01632960001',
  '0.75 of 10',
  '012 345',
  '04123 456789',
  'ABC01632960001',
])('sees no person’s number in %j', (text) => {
  expect(seen(phones, text)).toEqual([]);
});

test('takes ten digits from 1, 2, 5 or 7 for a number that reaches a person', () => {
  expect(['1632960001', '2079460958', '7700900123'].every(isPersonalUkNumber)).toBe(true);
  expect(['8001234567', '3451234567', '163296000', '7000000000'].some(isPersonalUkNumber)).toBe(
    false,
  );
});
