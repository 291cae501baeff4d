import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader } from '../../../src/tracking/suspend-data/bit-reader.ts';
import { BitWriter } from '../../../src/tracking/suspend-data/bit-writer.ts';
import { Damaged } from '../../../src/tracking/suspend-data/damaged.ts';

const groups = fc.integer({ min: 1, max: 8 });

test('reads back bits, flags and counts of any size', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.maxSafeNat(), groups, fc.nat(0xffff), fc.boolean())),
      (list) => {
        const writer = new BitWriter();
        for (const [count, group, bits, flag] of list) {
          writer.count(count, group);
          writer.bits(bits, 16);
          writer.flag(flag);
        }
        const reader = new BitReader(writer.text());
        for (const [count, group, bits, flag] of list) {
          expect([reader.count(group), reader.bits(16), reader.flag()]).toEqual([
            ...[count, bits, flag],
          ]);
        }
        reader.end();
      },
    ),
  );
});

test('stops at the end and at foreign characters', () => {
  expect(() => new BitReader('A').bits(7)).toThrow(Damaged);
  expect(() => new BitReader('A.').bits(7)).toThrow(Damaged);
  expect(() => new BitReader('é').flag()).toThrow(Damaged);
});

test('stops at a number without end', () => {
  expect(() => new BitReader('_'.repeat(99)).count(3)).toThrow(Damaged);
});

test('notices what goes on after the end', () => {
  expect(() => new BitReader('AA').end()).toThrow(Damaged);
  const reader = new BitReader('D');
  reader.bits(4);
  expect(() => reader.end()).toThrow(Damaged);
});

test('there is more as long as a whole digit is left', () => {
  const writer = new BitWriter();
  writer.bits(5, 7);
  writer.count(0, 5);
  const reader = new BitReader(writer.text());
  reader.bits(7);
  expect(reader.more()).toBe(true);
  reader.count(5);
  expect(reader.more()).toBe(false);
  reader.end();
});
