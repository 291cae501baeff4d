import type { Latest } from '../../course/attempt/attempt.ts';
import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';

/** A value with its stamp. */
export function writeLatest<T>(
  writer: BitWriter,
  latest: Latest<T>,
  writeValue: (writer: BitWriter, value: T) => void,
): void {
  writeValue(writer, latest.value);
  writer.count(latest.at.count, 6);
  writer.bits(latest.at.device, 12);
}

/** See `writeLatest`. */
export function readLatest<T>(reader: BitReader, readValue: (reader: BitReader) => T): Latest<T> {
  return { value: readValue(reader), at: { count: reader.count(6), device: reader.bits(12) } };
}
