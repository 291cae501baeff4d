import { decodeAttempt, encodeAttempt } from '../tracking/suspend-data/attempt-block.ts';
import { checksum, fourDigits } from '../tracking/suspend-data/checksum.ts';
import type { Work } from './work.ts';
import { writingFromJson, writingToJson } from './writing-json.ts';

const kind = 'outcome-four-progress';
const format = 1;

/** What a progress file says besides the work itself. */
export interface FileFacts {
  /** The package's id, for example `outcome-four-d9-4-1`. */
  readonly package: string;
  /** Version of the course. */
  readonly version: string;
  /** Whose work it is, as shown; `''` if nobody said. */
  readonly learner: string;
  /** ISO date on which it was saved. */
  readonly saved: string;
}

/** What came of reading a file. */
export type FileRead =
  | { readonly ok: true; readonly facts: FileFacts; readonly work: Work }
  | { readonly ok: false; readonly reason: string };

/** The text of a progress file: JSON with a checksum over everything else in it. */
export function progressFileText(facts: FileFacts, { attempt, writing }: Work): string {
  const content = {
    kind,
    format,
    package: facts.package,
    version: facts.version,
    learner: facts.learner,
    saved: facts.saved,
    attempt: encodeAttempt(attempt),
    writing: writingToJson(writing),
  };
  return `${JSON.stringify({ ...content, checksum: sum(content) }, null, 2)}\n`;
}

/** Read a progress file of this course; a wrong or damaged one is refused with the reason. */
export function readProgressFile(text: string): FileRead {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refused('It is not a progress file of this course, or it was cut off.');
  }
  if (!isFile(data)) return refused('It is not a progress file of this course.');
  if (data.format > format) {
    return refused('It was made by a newer version of this course. Open it there.');
  }
  const { checksum: stated, ...content } = data;
  if (stated !== sum(content)) {
    return refused('It was changed or damaged since it was saved. Use another copy of it.');
  }
  const { attempt, damaged, newer } = decodeAttempt(data.attempt);
  const writing = writingFromJson(data.writing);
  if (newer || writing === 'newer') {
    return refused('It was made by a newer version of this course. Open it there.');
  }
  if (damaged || writing === 'damaged') {
    return refused('It was damaged before it was saved. Use another copy of it.');
  }
  return { ok: true, facts: data, work: { attempt, writing } };
}

/** The file's name: course and date, for example `outcome-four-d9-4-1-2026-11-23.json`. */
export function progressFileName({ package: id, saved }: FileFacts): string {
  return `${id}-${saved}.json`;
}

interface FileContent extends FileFacts {
  readonly kind: string;
  readonly format: number;
  readonly attempt: string;
  readonly writing: string;
}

function sum(content: FileContent): number {
  // In a fixed order: a tool that sorts the keys of JSON has damaged nothing.
  const { attempt, learner, package: id, saved, version, writing } = content;
  const all = [content.kind, content.format, id, version, learner, saved, attempt, writing];
  return checksum(JSON.stringify(all), fourDigits);
}

function isFile(data: unknown): data is FileContent & { checksum: unknown } {
  if (typeof data !== 'object' || data === null) return false;
  const file = data as Record<string, unknown>;
  const texts = ['package', 'version', 'learner', 'saved', 'attempt', 'writing'];
  return (
    file.kind === kind &&
    typeof file.format === 'number' &&
    texts.every((name) => typeof file[name] === 'string')
  );
}

function refused(why: string): FileRead {
  return { ok: false, reason: `This file was not opened. ${why} Nothing here was changed.` };
}
