import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';

/** A sorted list of codes without repeats: one bit for each code up to the largest. */
export function writeSet(writer: BitWriter, codes: readonly number[]): void {
  const length = Math.max(-1, ...codes) + 1;
  const held = new Set(codes);
  writer.count(length, 4);
  for (let code = 0; code < length; code += 1) writer.flag(held.has(code));
}

/** See `writeSet`. */
export function readSet(reader: BitReader): number[] {
  const codes: number[] = [];
  const length = reader.count(4);
  for (let code = 0; code < length; code += 1) if (reader.flag()) codes.push(code);
  return codes;
}

/** Codes in any order, all as wide as the largest needs. */
export function writeList(writer: BitWriter, codes: readonly number[]): void {
  const width = Math.max(0, ...codes).toString(2).length;
  writer.count(codes.length, 3);
  if (codes.length > 0) writer.count(width, 3);
  for (const code of codes) writer.bits(code, width);
}

/** See `writeList`. */
export function readList(reader: BitReader): number[] {
  const length = reader.count(3);
  const width = length > 0 ? reader.count(3) : 0;
  const codes: number[] = [];
  for (let place = 0; place < length; place += 1) codes.push(reader.bits(width));
  return codes;
}
