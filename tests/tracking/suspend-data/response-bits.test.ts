import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptResponse } from '../../../src/course/question/kept-response.ts';
import { BitReader } from '../../../src/tracking/suspend-data/bit-reader.ts';
import { BitWriter } from '../../../src/tracking/suspend-data/bit-writer.ts';
import { Damaged } from '../../../src/tracking/suspend-data/damaged.ts';
import { readResponse, writeResponse } from '../../../src/tracking/suspend-data/response-bits.ts';
import { keptResponses } from '../../course/attempt/arbitrary-attempt.ts';

function written(response: string): string {
  const writer = new BitWriter();
  writeResponse(writer, response);
  return writer.text();
}

test('reads back every kept response', () => {
  fc.assert(
    fc.property(keptResponses, (response) => {
      expect(readResponse(new BitReader(written(response)))).toBe(response);
    }),
    { numRuns: 2000 },
  );
});

test('a response that was never folded is written folded', () => {
  const typed = 'Größe & more than fits';
  expect(readResponse(new BitReader(written(typed)))).toBe(keptResponse(typed));
});

test.each([
  ['', 3],
  ['b', 6],
  ['acd', 11],
  ['tb', 7],
  ['cabde', 21],
  ['3121', 23],
  ['first contact', 73],
])('“%s” takes %i bits', (response, bits) => {
  expect(written(response)).toHaveLength(Math.ceil(bits / 6));
});

test('a response that is known already takes three bits', () => {
  const same = new BitWriter();
  writeResponse(same, 'b', 'b');
  expect(same.text()).toHaveLength(1);
  expect(readResponse(new BitReader(same.text()), 'b')).toBe('b');
});

test('a shape or character that there is not is damaged', () => {
  const read = (bits: number, width: number) => {
    const writer = new BitWriter();
    writer.bits(bits, width);
    writer.bits(0, 30);
    return () => readResponse(new BitReader(writer.text()));
  };
  expect(read(0b111, 3)).toThrow('like one that is not there');
  expect(read(0b110_1111, 7)).toThrow(Damaged);
  expect(read(0b110_0001_11111111111, 18)).toThrow(Damaged);
});
