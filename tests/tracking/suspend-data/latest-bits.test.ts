import { expect, test } from 'vitest';
import { BitReader } from '../../../src/tracking/suspend-data/bit-reader.ts';
import { BitWriter } from '../../../src/tracking/suspend-data/bit-writer.ts';
import { readLatest, writeLatest } from '../../../src/tracking/suspend-data/latest-bits.ts';
import { readList, writeList } from '../../../src/tracking/suspend-data/list-bits.ts';

test.each([0, 63, 64, 4095, 1_000_000])('reads back a value set at revision %i', (count) => {
  const latest = { value: [3, 0, 3], at: { count, device: 4095 } };
  const writer = new BitWriter();
  writeLatest(writer, latest, writeList);
  const reader = new BitReader(writer.text());
  expect(readLatest(reader, readList)).toEqual(latest);
  reader.end();
});
