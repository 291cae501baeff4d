import { decodeText } from '../../../course/class/decode-text.ts';
import { tableContent, type FileContent } from '../../../course/class/file-content.ts';
import { zipKind } from '../../../course/class/file-kind.ts';
import { readable, Unreadable } from '../../../course/class/file-problem.ts';
import { odsTable } from '../../../course/class/ods-table.ts';
import { xlsxTable } from '../../../course/class/xlsx-table.ts';
import { readZip } from '../../../../scorm/read-zip.ts';
import type { ZipLimits } from '../../../../scorm/zip-problem.ts';
import { zipProblemWords } from '../../../../scorm/zip-problem-words.ts';
import { largest } from './read-class-file.ts';

/** A report of 20,000 learners is below this; a zip that unpacks to more is none. */
const limits: ZipLimits = {
  packed: largest,
  unpacked: 150e6,
  entries: 2000,
  ratio: 100,
  ratioFrom: 20e6,
};

const wanted = /^(mimetype|content\.xml|xl\/(workbook|sharedStrings)\.xml|xl\/.*\.(rels|xml))$/;

const others = {
  word: 'This is a Word document.',
  slides: 'This is a presentation.',
  package: 'This is a SCORM package, not a report of one.',
  other: 'This is a zip of something else.',
};

/** What a spreadsheet holds. Throws `Unreadable`. */
export function spreadsheetContent(bytes: Uint8Array): FileContent {
  const zip = readZip(bytes, limits, (name) => wanted.test(name));
  if (zip.problem) {
    throw new Unreadable(
      zipProblemWords(zip.problem),
      'If it is a report, download it again, or choose its text form (.txt).',
    );
  }
  const part = (path: string) => {
    const found = zip.files.get(path);
    return found ? decodeText(found).text : null;
  };
  const kind = zipKind([...zip.sizes.keys()]);
  if (kind === 'xlsx') return tableContent(xlsxTable(part));
  if (kind !== 'ods') throw new Unreadable(others[kind], readable);
  if (!(part('mimetype') ?? '').includes('spreadsheet')) {
    throw new Unreadable('This is an OpenDocument file, but no spreadsheet.', readable);
  }
  return tableContent(odsTable(part('content.xml') ?? ''));
}
