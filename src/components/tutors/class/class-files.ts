import { attemptSighting } from '../../../course/class/attempt-sighting.ts';
import type { ClassCourse } from '../../../course/class/class-course.ts';
import type { FileContent } from '../../../course/class/file-content.ts';
import { Unreadable, type FileProblem } from '../../../course/class/file-problem.ts';
import type { Report } from '../../../course/class/read-report.ts';
import { recordSightings } from '../../../course/class/record-sightings.ts';
import { criteriaOfTitle } from '../../../course/class/report-scope.ts';
import { reportSightings } from '../../../course/class/report-sightings.ts';
import type { Sighting } from '../../../course/class/sighting.ts';
import { versionNote } from '../../../course/class/version-note.ts';
import { readProgressFile } from '../../../stores/progress-file-format.ts';
import { response12 } from '../../../tracking/interactions-12.ts';
import { bytesOfFile, contentOf } from './read-class-file.ts';

/** A file that was chosen and could not be used. */
export interface RefusedFile {
  readonly id: number;
  readonly name: string;
  readonly problem: FileProblem;
}

/** A file that was chosen and read. */
export interface ReadFile {
  readonly id: number;
  readonly name: string;
  readonly problem: null;
  readonly bytes: Uint8Array;
  readonly kind: FileContent['kind'];
  /** Only of a report. */
  readonly report: Report | null;
  /** Criteria of the package that a report without ids is of; empty = not known. */
  readonly criteria: readonly string[];
  /** What is in it; of a report, by its criteria. */
  readonly sightings: readonly Sighting[];
  /** What a tutor has to know of it. */
  readonly notes: readonly string[];
}

/** One of the files chosen. */
export type ClassFile = ReadFile | RefusedFile;

/** Reads a file that was chosen. A bad one is refused and never stands in the way of the others. */
export async function readFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
  id: number,
  before: readonly ClassFile[],
  course: ClassCourse,
): Promise<ClassFile> {
  const { name } = file;
  try {
    const bytes = await bytesOfFile(file);
    const same = before.find((other) => other.problem === null && sameBytes(other.bytes, bytes));
    if (same) {
      throw new Unreadable(
        `This is the same file as “${same.name}”, byte for byte.`,
        'It counts once. Nothing is to be done.',
      );
    }
    const read = { ...inFile(await contentOf(bytes), id, course), id, name, bytes };
    return { ...read, notes: [...sameWords(read, before), ...read.notes] };
  } catch (caught) {
    if (caught instanceof Unreadable) return { id, name, problem: caught.problem };
    // A fault of ours in one file must not take the others with it, nor go unseen.
    const what = `This page failed to read it (${String(caught)}).`;
    return { id, name, problem: { what, todo: 'Try the report’s text form (.txt).' } };
  }
}

/** The report as one of another package. */
export function ofPackage(
  file: ReadFile,
  criteria: readonly string[],
  course: ClassCourse,
): ReadFile {
  if (!file.report) return file;
  return { ...file, criteria, sightings: reportSightings(file.report, file.id, course, criteria) };
}

type InFile = Omit<ReadFile, 'id' | 'name' | 'bytes'>;

function inFile(content: FileContent, id: number, course: ClassCourse): InFile {
  const { title, version } = course;
  const plain = { problem: null, report: null, criteria: [] } as const;
  if (content.kind === 'report') {
    const { report } = content;
    const criteria = criteriaOfTitle(course, report.title);
    const sightings = reportSightings(report, id, course, criteria);
    return { problem: null, kind: 'report', report, criteria, sightings, notes: [] };
  }
  if (content.kind === 'record') {
    const read = recordSightings(content.table, id, course);
    if (!read) throw new Unreadable('This record lacks some of its columns.', 'Save it again.');
    const notes = read.courses.flatMap((theirs) => versionNote(theirs, title, version) ?? []);
    if (read.unknown.length > 0) {
      notes.push(`Not in this version of the course, and left out: ${read.unknown.join(', ')}.`);
    }
    return { ...plain, kind: 'record', sightings: read.sightings, notes };
  }
  const read = readProgressFile(content.text);
  if (!read.ok) throw new Unreadable(read.reason, 'Ask the learner to save it again.');
  const { facts, work } = read;
  const sighting = attemptSighting(work.attempt, facts, id, course, response12);
  const note = versionNote(facts.version, title, version);
  return { ...plain, kind: 'progress', sightings: [sighting], notes: note ? [note] : [] };
}

/** A report that says of each attempt what another file says, in another form. */
function sameWords({ report }: ReadFile, before: readonly ClassFile[]): string[] {
  const words = (one: Report) => JSON.stringify(one.rows.map(({ last: _, ...row }) => row));
  const same = before.find(
    (other) => report && !other.problem && other.report && words(other.report) === words(report),
  );
  return same
    ? [
        `It says the same as “${same.name}” in another form: every learner and question counts once.`,
      ]
    : [];
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
