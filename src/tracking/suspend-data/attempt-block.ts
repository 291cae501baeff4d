import type { Attempt, CriterionAttempt } from '../../course/attempt/attempt.ts';
import { emptyAttempt } from '../../course/attempt/attempt.ts';
import { BitReader } from './bit-reader.ts';
import { BitWriter } from './bit-writer.ts';
import { openBlock, sealBlock } from './block.ts';
import { readCriterion, writeCriterion } from './criterion-bits.ts';
import { Damaged } from './damaged.ts';
import type { Decoded } from './decoded.ts';
import { frame, frames } from './frame.ts';
import type { AttemptHead } from './head-bits.ts';
import { readHead, writeHead } from './head-bits.ts';

/**
 * Version of the attempt's saved form, and the first that can still be read. Raise it with any change
 * of what the bits mean, so that an older course leaves alone what it cannot read. 2: time spent.
 */
const [version, earliest] = [2, 1];

/** An attempt as read back. */
export interface DecodedAttempt extends Decoded {
  readonly attempt: Attempt;
}

/**
 * An attempt as short text: base64url only, no JSON. A block of frames, one for what concerns no
 * criterion, then one for each criterion.
 */
export function encodeAttempt(attempt: Attempt): string {
  const pieces = Object.entries(attempt.criteria).map(([code, criterion]) =>
    written((writer) => {
      writer.count(Number(code), 4);
      writeCriterion(writer, criterion);
    }),
  );
  const head = written((writer) => writeHead(writer, attempt));
  return sealBlock(version, [head, ...pieces].map(frame).join(''));
}

/** Reads `encodeAttempt`'s text; never throws. `''` is sound: nothing was ever saved. */
export function decodeAttempt(text: string): DecodedAttempt {
  if (text === '') return { attempt: emptyAttempt(0), damaged: false };
  const { body, state } = openBlock(text, version, earliest);
  if (state === 'newer') {
    return { attempt: emptyAttempt(0), damaged: false, newer: true, raw: text };
  }
  const [headPiece = null, ...pieces] = frames(body);
  const head = read(headPiece, readHead);
  const criteria = pieces.map((piece) =>
    read(piece, (reader): [number, CriterionAttempt] => [reader.count(4), readCriterion(reader)]),
  );
  const found = criteria.filter((criterion) => criterion !== null);
  const attempt = { ...(head ?? headFor(found)), criteria: Object.fromEntries(found) };
  const damaged = state === 'damaged' || head === null || found.length < criteria.length;
  return damaged ? { attempt, damaged, raw: text } : { attempt, damaged };
}

/** A head in place of a lost one: no stamp may be above the revision. */
function headFor(criteria: readonly (readonly [number, CriterionAttempt])[]): AttemptHead {
  const counts = criteria.flatMap(([, { run, sheet }]) => [run.at.count, sheet.at.count]);
  return { ...emptyAttempt(0), revision: Math.max(0, ...counts) };
}

function written(write: (writer: BitWriter) => void): string {
  const writer = new BitWriter();
  write(writer);
  return writer.text();
}

function read<T>(piece: string | null, readPiece: (reader: BitReader) => T): T | null {
  if (piece === null) return null;
  try {
    const reader = new BitReader(piece);
    const value = readPiece(reader);
    reader.end();
    return value;
  } catch (problem) {
    if (problem instanceof Damaged) return null;
    throw problem;
  }
}
