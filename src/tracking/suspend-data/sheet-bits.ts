import type { CheckSheet, FirstResponse } from '../../course/attempt/attempt.ts';
import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';
import { readList, writeList } from './list-bits.ts';
import { readResponse, writeResponse } from './response-bits.ts';

/** First responses by question code; read before the sheet, which does not tell them again. */
type First = Readonly<Record<number, FirstResponse>>;

/** A drawn check: its responses while it is going on, its marks afterwards. */
export function writeSheet(writer: BitWriter, sheet: CheckSheet | null, first: First): void {
  writer.flag(sheet !== null);
  if (!sheet) return;
  const { questions, responses, marks } = sheet;
  writeList(writer, questions);
  writer.flag(marks !== undefined);
  questions.forEach((code, place) => {
    if (marks) writer.flag(marks[place] ?? false);
    else writeResponse(writer, responses[place] ?? '', first[code]?.response);
  });
}

/** See `writeSheet`. */
export function readSheet(reader: BitReader, first: First): CheckSheet | null {
  if (!reader.flag()) return null;
  const questions = readList(reader);
  return reader.flag()
    ? { questions, responses: [], marks: questions.map(() => reader.flag()) }
    : {
        questions,
        responses: questions.map((code) => readResponse(reader, first[code]?.response)),
      };
}
