import { BitReader } from './bit-reader.ts';
import { BitWriter } from './bit-writer.ts';

/** A whole number from 0 as so many base64url digits. */
export function toDigits(value: number, length: number): string {
  const writer = new BitWriter();
  writer.bits(value, length * 6);
  return writer.text();
}

/** The number that the text's first `length` digits write; throws `Damaged` if they do not. */
export function fromDigits(text: string, length: number): number {
  return new BitReader(text).bits(length * 6);
}
