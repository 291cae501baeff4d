import { expect, test } from 'vitest';
import { BitWriter } from '../../../src/tracking/suspend-data/bit-writer.ts';

test('writes the highest bit first and fills the last digit with zeros', () => {
  const writer = new BitWriter();
  writer.bits(0b101, 3);
  writer.flag(true);
  writer.bits(0b1100000, 7);
  // 101 1 11 | 00000 0, as digits 47 and 0 of A–Z a–z 0–9 - _
  expect(writer.text()).toBe('vA');
});

test('writes nothing as nothing', () => {
  expect(new BitWriter().text()).toBe('');
});

test('a small count takes one group', () => {
  const writer = new BitWriter();
  writer.count(31, 5);
  expect(writer.text()).toBe('f');
});
