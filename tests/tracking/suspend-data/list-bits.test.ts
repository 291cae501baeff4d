import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader } from '../../../src/tracking/suspend-data/bit-reader.ts';
import { BitWriter } from '../../../src/tracking/suspend-data/bit-writer.ts';
import {
  readList,
  readSet,
  writeList,
  writeSet,
} from '../../../src/tracking/suspend-data/list-bits.ts';

test('reads back any sorted set and any list of codes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(300)), fc.array(fc.nat(5000)), (codes, list) => {
      const set = codes.sort((a, b) => a - b);
      const writer = new BitWriter();
      writeSet(writer, set);
      writeList(writer, list);
      const reader = new BitReader(writer.text());
      expect(readSet(reader)).toEqual(set);
      expect(readList(reader)).toEqual(list);
      reader.end();
    }),
  );
});

test('eight sections of eight take three digits', () => {
  const writer = new BitWriter();
  writeSet(writer, [0, 1, 2, 3, 4, 5, 6, 7]);
  expect(writer.text()).toHaveLength(3);
});
