import { expect, test } from 'vitest';
import type { CheckSheet } from '../../../src/course/attempt/attempt.ts';
import { BitReader } from '../../../src/tracking/suspend-data/bit-reader.ts';
import { BitWriter } from '../../../src/tracking/suspend-data/bit-writer.ts';
import { readSheet, writeSheet } from '../../../src/tracking/suspend-data/sheet-bits.ts';

const first = { 19: { response: 'b', right: false }, 6: { response: 'a', right: true } };
const sheets: [string, CheckSheet | null][] = [
  ['no sheet', null],
  ['an empty sheet', { questions: [], responses: [] }],
  ['a sheet under way', { questions: [19, 6, 7], responses: ['b', '', 'first cont'] }],
  ['a marked sheet', { questions: [19, 6], responses: [], marks: [true, false] }],
];

test.each(sheets)('reads back %s', (_what, sheet) => {
  const writer = new BitWriter();
  writeSheet(writer, sheet, first);
  const reader = new BitReader(writer.text());
  expect(readSheet(reader, first)).toEqual(sheet);
  reader.end();
});
