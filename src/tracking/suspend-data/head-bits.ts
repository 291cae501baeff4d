import type { Attempt, Place } from '../../course/attempt/attempt.ts';
import { parts } from '../../course/attempt/attempt.ts';
import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';
import { readLatest, writeLatest } from './latest-bits.ts';

/** All of an attempt that belongs to no criterion. */
export type AttemptHead = Omit<Attempt, 'criteria'>;

/** Epoch, revision, seed and place. */
export function writeHead(writer: BitWriter, head: AttemptHead): void {
  writer.count(head.epoch, 2);
  writer.count(head.revision, 6);
  writer.bits(head.seed, 16);
  writeLatest(writer, head.place, writePlace);
}

/** See `writeHead`. */
export function readHead(reader: BitReader): AttemptHead {
  return {
    epoch: reader.count(2),
    revision: reader.count(6),
    seed: reader.bits(16),
    place: readLatest(reader, readPlace),
  };
}

function writePlace(writer: BitWriter, place: Place | null): void {
  writer.flag(place !== null);
  if (!place) return;
  writer.count(place.criterion, 4);
  writer.bits(parts.indexOf(place.part), 2);
  writer.flag(place.section !== null);
  if (place.section !== null) writer.count(place.section, 3);
}

function readPlace(reader: BitReader): Place | null {
  if (!reader.flag()) return null;
  return {
    criterion: reader.count(4),
    part: parts[reader.bits(2)] ?? 'learn',
    section: reader.flag() ? reader.count(3) : null,
  };
}
