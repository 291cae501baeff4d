import type { Response } from '../../course/attempt/attempt.ts';
import { keptAlphabet, keptLength, keptResponse } from '../../course/question/kept-response.ts';
import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';
import { Damaged } from './damaged.ts';

/** Sixteen characters that matches and numbers are made of: four bits each. */
const numberAlphabet = '0123456789.,-£% ';
const letters = 'abcdefgh';
const pair = keptAlphabet.length ** 2;

/** How a response is written, in three bits before it. The order is part of the saved form. */
const shapes = ['none', 'letter', 'set', 'letters', 'digits', 'verdict', 'typed', 'same'] as const;
type Shape = (typeof shapes)[number];

/**
 * A response in the shortest shape that can hold it, whatever its question's type.
 * @param known a response that the reader will know too; the same again takes three bits
 */
export function writeResponse(writer: BitWriter, response: Response, known = ''): void {
  const kept = keptResponse(response);
  const shape = kept !== '' && kept === known ? 'same' : shapeOf(kept);
  writer.bits(shapes.indexOf(shape), 3);
  switch (shape) {
    case 'none':
    case 'same':
      return;
    case 'set':
      return [...letters].forEach((letter) => writer.flag(kept.includes(letter)));
    case 'letter':
      return writer.bits(letters.indexOf(kept), 3);
    case 'verdict':
      writer.flag(kept.startsWith('t'));
      return writer.bits(letters.indexOf(kept.charAt(1)), 3);
    case 'letters':
      writer.bits(kept.length - 1, 3);
      return [...kept].forEach((letter) => writer.bits(letters.indexOf(letter), 3));
    case 'digits':
      writer.bits(kept.length - 1, 4);
      return [...kept].forEach((digit) => writer.bits(numberAlphabet.indexOf(digit), 4));
    case 'typed':
      writer.bits(kept.length - 1, 4);
      return writeTyped(writer, kept);
  }
}

/** See `writeResponse`. */
export function readResponse(reader: BitReader, known = ''): Response {
  const shape = shapes[reader.bits(3)];
  switch (shape) {
    case 'none':
      return '';
    case 'same':
      if (known === '') throw new Damaged('holds a response like one that is not there');
      return known;
    case 'set':
      return [...letters].filter(() => reader.flag()).join('');
    case 'letter':
      return letters.charAt(reader.bits(3));
    case 'verdict':
      return (reader.flag() ? 't' : 'f') + letters.charAt(reader.bits(3));
    case 'letters':
      return some(reader.bits(3) + 1, () => letters.charAt(reader.bits(3)));
    case 'digits':
      return some(keptCount(reader), () => numberAlphabet.charAt(reader.bits(4)));
    case 'typed':
      return readTyped(reader, keptCount(reader));
    default:
      throw new Damaged('holds a response of no known shape');
  }
}

function shapeOf(kept: Response): Shape {
  if (kept === '') return 'none';
  if (/^[a-h]$/.test(kept)) return 'letter';
  if (/^a?b?c?d?e?f?g?h?$/.test(kept)) return 'set';
  if (/^[a-h]{2,8}$/.test(kept)) return 'letters';
  if (/^[tf][a-h]$/.test(kept)) return 'verdict';
  return [...kept].every((character) => numberAlphabet.includes(character)) ? 'digits' : 'typed';
}

/** Two characters in 11 bits, a last single one in six. */
function writeTyped(writer: BitWriter, kept: string): void {
  const values = [...kept].map((character) => keptAlphabet.indexOf(character));
  for (let place = 0; place < values.length; place += 2) {
    const [first = 0, second] = values.slice(place, place + 2);
    if (second === undefined) writer.bits(first, 6);
    else writer.bits(first * keptAlphabet.length + second, 11);
  }
}

function readTyped(reader: BitReader, length: number): string {
  let text = '';
  for (let left = length; left > 0; left -= 2) {
    const value = reader.bits(left === 1 ? 6 : 11);
    if (value >= (left === 1 ? keptAlphabet.length : pair)) throw new Damaged('holds no character');
    if (left > 1) text += keptAlphabet.charAt(Math.floor(value / keptAlphabet.length));
    text += keptAlphabet.charAt(value % keptAlphabet.length);
  }
  return text;
}

function keptCount(reader: BitReader): number {
  const count = reader.bits(4) + 1;
  if (count > keptLength) throw new Damaged('holds a response that is too long');
  return count;
}

function some(count: number, read: () => string): string {
  return Array.from({ length: count }, read).join('');
}
