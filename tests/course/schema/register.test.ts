import { expect, test } from 'vitest';
import { registerSchema } from '../../../src/course/schema/register.ts';
import { recordOf, registerOf } from '../../fixtures/register.ts';

const fits = (changes: object) => registerSchema.safeParse({ ...registerOf(), ...changes }).success;
const withFirst = (changes: object) => {
  const [first, ...others] = registerOf().records;
  return { records: [{ ...first, ...changes }, ...others] };
};

test('takes a whole register, and blank entries', () => {
  expect(fits({})).toBe(true);
  expect(fits(withFirst({ district: '', name: '', next: '' }))).toBe(true);
});

test('takes initials and no names', () => {
  expect(fits(withFirst({ name: 'T. Z.' }))).toBe(true);
  expect(fits(withFirst({ name: 'Tendai Zeller' }))).toBe(false);
});

test('wants real days, and numbers of four digits', () => {
  expect(fits(withFirst({ opened: '2026-11-31' }))).toBe(false);
  expect(fits(withFirst({ ref: 'A1' }))).toBe(false);
});

test('wants a name for each column, five enquiries, and a sample of eight to twelve', () => {
  const { columns, enquiries, sample } = registerOf();
  expect(fits({ columns: columns.slice(1) })).toBe(false);
  expect(fits({ enquiries: enquiries.slice(1) })).toBe(false);
  expect(fits({ sample: sample.slice(1) })).toBe(false);
  expect(fits({ records: Array.from({ length: 29 }, () => recordOf('1001')) })).toBe(false);
});
