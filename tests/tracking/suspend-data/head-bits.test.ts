import { expect, test } from 'vitest';
import type { Place } from '../../../src/course/attempt/attempt.ts';
import { emptyAttempt, parts } from '../../../src/course/attempt/attempt.ts';
import { BitReader } from '../../../src/tracking/suspend-data/bit-reader.ts';
import { BitWriter } from '../../../src/tracking/suspend-data/bit-writer.ts';
import { readHead, writeHead } from '../../../src/tracking/suspend-data/head-bits.ts';

const places: (Place | null)[] = [
  null,
  ...parts.map((part): Place => ({ criterion: 15, part, section: null })),
  { criterion: 40, part: 'learn', section: 12 },
];

test.each(places)('reads back epoch, revision, seed and the place %o', (place) => {
  const { criteria: _none, ...empty } = emptyAttempt(0xffff);
  const head = { ...empty, epoch: 5, revision: 70_000, place: { ...empty.place, value: place } };
  const writer = new BitWriter();
  writeHead(writer, head);
  const reader = new BitReader(writer.text());
  expect(readHead(reader)).toEqual(head);
  reader.end();
});
