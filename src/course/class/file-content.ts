import { textKind } from './file-kind.ts';
import { readable, Unreadable } from './file-problem.ts';
import { delimitedTable } from './delimited.ts';
import { readReport, type Report } from './read-report.ts';
import { countedHeads } from './report-heads.ts';
import type { Table } from './table.ts';

/** What a file holds, before it is held against the course. */
export type FileContent =
  | { readonly kind: 'report'; readonly report: Report }
  /** The table of *My record*. */
  | { readonly kind: 'record'; readonly table: Table }
  /** The text of a progress file, not read yet. */
  | { readonly kind: 'progress'; readonly text: string };

/** What a text holds. Throws `Unreadable`, with what to do, if it is nothing that is read here. */
export function textContent(text: string): FileContent {
  if (text.trim() === '') throw empty();
  switch (textKind(text)) {
    case 'json':
      if (/"kind"\s*:\s*"outcome-four-progress"/.test(text)) return { kind: 'progress', text };
      throw new Unreadable('This is data of some other program.', readable);
    case 'page':
      throw page(text);
    case 'cells':
      return tableContent(delimitedTable(text));
  }
}

/** What a table holds. Throws `Unreadable` if it is no report and no record. */
export function tableContent(table: Table): FileContent {
  const [headings = []] = table;
  if (headings.length === 0) throw empty();
  if (headings.includes('Criterion') && headings.includes('Best score %')) {
    return { kind: 'record', table };
  }
  const report = readReport(table);
  if (report && report.rows.length > 0) return { kind: 'report', report };
  if (report) {
    throw new Unreadable(
      'This is a report with no learners in it: nobody has begun, or a filter left everybody out.',
      'Look at the report in Moodle, and download it when it shows learners.',
    );
  }
  const counted = countedHeads(headings);
  if (counted.length > 0) {
    throw new Unreadable(
      `This looks like an interactions report in another language: it counts “${counted[0]} 0” and so on, where “Response 0” was expected.`,
      'Set your language in Moodle to English, and download the report again.',
    );
  }
  const found = headings
    .filter((heading) => heading !== '')
    .slice(0, 4)
    .map((heading) => `“${heading.length > 40 ? `${heading.slice(0, 40)}…` : heading}”`);
  throw new Unreadable(
    `This is a table of something else: its first line has ${found.join(', ')}, where a report has “Name”, “Attempt” and “Score”.`,
    `${readable} If it is Moodle’s report in another language, set your language there to English and download it again.`,
  );
}

function page(text: string): Unreadable {
  if (text.includes('id="outcome-four"')) {
    return new Unreadable(
      'This is a page that a learner or a tutor saved in this course, not a record.',
      'Open a learner’s account under “Read an account”.',
    );
  }
  return new Unreadable(
    /type\s*=\s*["']?password/i.test(text)
      ? 'This is a sign-in page that was saved under the name of a report.'
      : 'This is a web page, not a report.',
    'Sign in to Moodle, open the report, and download it from there again.',
  );
}

/** An empty file. */
export function empty(): Unreadable {
  return new Unreadable('This file is empty.', 'Download or save it again.');
}
