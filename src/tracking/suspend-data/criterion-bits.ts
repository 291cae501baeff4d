import type {
  CriterionAttempt,
  FirstResponse,
  QuestionRecord,
} from '../../course/attempt/attempt.ts';
import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';
import { Damaged } from './damaged.ts';
import { readLatest, writeLatest } from './latest-bits.ts';
import { readList, readSet, writeList, writeSet } from './list-bits.ts';
import { readResponse, writeResponse } from './response-bits.ts';
import { readSheet, writeSheet } from './sheet-bits.ts';

/** All that was done in one criterion. The order of the lines is the saved form. */
export function writeCriterion(writer: BitWriter, attempt: CriterionAttempt): void {
  const { best, complete, minutes, first } = attempt.kept;
  writer.count(attempt.epoch, 2);
  writer.flag(complete);
  writer.flag(best !== null);
  if (best !== null) writer.bits(best, 7);
  writeSet(writer, attempt.sections);
  const firstCodes = codesOf(first);
  writeSet(writer, firstCodes);
  for (const response of Object.values(first)) writeFirst(writer, response);
  // Until a criterion is started again, both have the same questions: then one bit says so.
  const codes = codesOf(attempt.questions);
  const same = String(codes) === String(firstCodes);
  writer.flag(same);
  if (!same) writeSet(writer, codes);
  for (const record of Object.values(attempt.questions)) writeRecord(writer, record);
  writeLatest(writer, attempt.run, writeList);
  writeSet(writer, attempt.endings);
  writer.count(attempt.checksTaken, 4);
  writeLatest(writer, attempt.sheet, (_writer, sheet) => writeSheet(writer, sheet, first));
  writer.count(minutes, 5);
}

/** See `writeCriterion`. */
export function readCriterion(reader: BitReader): CriterionAttempt {
  const epoch = reader.count(2);
  const complete = reader.flag();
  const best = reader.flag() ? reader.bits(7) : null;
  if (best !== null && best > 100) throw new Damaged('holds a score above 100');
  const sections = readSet(reader);
  const firstCodes = readSet(reader);
  const first = byCode(firstCodes, () => readFirst(reader));
  const codes = reader.flag() ? firstCodes : readSet(reader);
  const rest = {
    questions: byCode(codes, () => readRecord(reader)),
    run: readLatest(reader, readList),
    endings: readSet(reader),
    checksTaken: reader.count(4),
    sheet: readLatest(reader, () => readSheet(reader, first)),
  };
  // Version 1 ends here. Its last digit's zeros are fewer than the shortest number takes.
  const minutes = reader.more() ? reader.count(5) : 0;
  return { epoch, kept: { best, complete, minutes, first }, sections, ...rest };
}

function writeFirst(writer: BitWriter, { response, right }: FirstResponse): void {
  writer.flag(right);
  writeResponse(writer, response);
}

function readFirst(reader: BitReader): FirstResponse {
  const right = reader.flag();
  return { response: readResponse(reader), right };
}

function writeRecord(writer: BitWriter, record: QuestionRecord): void {
  writer.bits(record.tries, 3);
  writer.flag(record.right);
}

function readRecord(reader: BitReader): QuestionRecord {
  return { tries: reader.bits(3), right: reader.flag() };
}

function codesOf(records: Readonly<Record<number, unknown>>): number[] {
  return Object.keys(records).map(Number);
}

function byCode<T>(codes: readonly number[], read: () => T): Record<number, T> {
  return Object.fromEntries(codes.map((code) => [code, read()]));
}
