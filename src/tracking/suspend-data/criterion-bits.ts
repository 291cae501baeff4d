import type { CriterionAttempt, QuestionRecord } from '../../course/attempt/attempt.ts';
import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';
import { Damaged } from './damaged.ts';
import { readLatest, writeLatest } from './latest-bits.ts';
import { readList, readSet, writeList, writeSet } from './list-bits.ts';
import { readResponse, writeResponse } from './response-bits.ts';
import { readSheet, writeSheet } from './sheet-bits.ts';

/** All that was done in one criterion. The order of the lines is the saved form. */
export function writeCriterion(writer: BitWriter, attempt: CriterionAttempt): void {
  writer.count(attempt.epoch, 2);
  writer.flag(attempt.kept.complete);
  writer.flag(attempt.kept.best !== null);
  if (attempt.kept.best !== null) writer.bits(attempt.kept.best, 7);
  writeSet(writer, attempt.sections);
  const codes = Object.keys(attempt.questions).map(Number);
  writeSet(writer, codes);
  for (const record of Object.values(attempt.questions)) writeRecord(writer, record);
  writeLatest(writer, attempt.run, writeList);
  writeSet(writer, attempt.endings);
  writer.count(attempt.checksTaken, 4);
  writeLatest(writer, attempt.sheet, writeSheet);
}

/** See `writeCriterion`. */
export function readCriterion(reader: BitReader): CriterionAttempt {
  const epoch = reader.count(2);
  const complete = reader.flag();
  const best = reader.flag() ? reader.bits(7) : null;
  if (best !== null && best > 100) throw new Damaged('holds a score above 100');
  return {
    epoch,
    kept: { best, complete },
    sections: readSet(reader),
    questions: Object.fromEntries(readSet(reader).map((code) => [code, readRecord(reader)])),
    run: readLatest(reader, readList),
    endings: readSet(reader),
    checksTaken: reader.count(4),
    sheet: readLatest(reader, readSheet),
  };
}

function writeRecord(writer: BitWriter, record: QuestionRecord): void {
  writer.bits(record.tries, 3);
  writer.flag(record.right);
  writer.flag(record.firstRight);
  writeResponse(writer, record.first);
}

function readRecord(reader: BitReader): QuestionRecord {
  return {
    tries: reader.bits(3),
    right: reader.flag(),
    firstRight: reader.flag(),
    first: readResponse(reader),
  };
}
