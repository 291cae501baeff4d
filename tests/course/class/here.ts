import { readFileSync } from 'node:fs';
import { contentFiles } from '../../../src/cli/content-files.ts';
import { classCourse, type ClassCourse } from '../../../src/course/class/class-course.ts';
import type { Sighting } from '../../../src/course/class/sighting.ts';
import { decodeText } from '../../../src/course/class/decode-text.ts';
import { delimitedTable } from '../../../src/course/class/delimited.ts';
import { odsTable } from '../../../src/course/class/ods-table.ts';
import type { Table } from '../../../src/course/class/table.ts';
import { xlsxTable } from '../../../src/course/class/xlsx-table.ts';
import { readCourse } from '../../../src/course/read-course.ts';
import { readZip } from '../../../scorm/read-zip.ts';
import { interactionId } from '../../../src/tracking/interaction-id.ts';

/** The course as it is written, for a class view. */
export function courseHere(): ClassCourse {
  const { course } = readCourse(contentFiles());
  if (!course) throw new Error('The content does not read: see npm run check');
  return classCourse(course, interactionId);
}

/** A real export of Moodle, as bytes. */
export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/moodle-4.5/${name}`, import.meta.url));
}

/** A part of a real workbook, as text. */
export function partOf(name: string): (path: string) => string | null {
  const read = readZip(fixture(name));
  if (read.problem) throw new Error(read.problem.kind);
  return (path) => {
    const bytes = read.files.get(path);
    return bytes ? decodeText(bytes).text : null;
  };
}

/** The table of a real export, whatever its form. */
export function tableOf(name: string): Table {
  if (name.endsWith('.ods')) return odsTable(partOf(name)('content.xml') ?? '');
  if (name.endsWith('.xlsx')) return xlsxTable(partOf(name));
  return delimitedTable(decodeText(fixture(name)).text);
}

/** What a file says of a learner, with only what a test is about. */
export function sighting(changes: Partial<Sighting> = {}): Sighting {
  return {
    ...{ file: 1, source: 'report', name: 'Ada Learner', email: '', attempt: 1, last: null },
    ...{ criteria: [], responses: [] },
    ...changes,
  };
}
