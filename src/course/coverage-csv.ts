import { coverageColumns, coverageMatrix } from './coverage.ts';
import type { CourseDescription } from './course-description.ts';
import { csvCell } from './csv-cell.ts';
import type { CriterionCoverage } from './part-coverage.ts';

const table = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

/** The matrix as CSV (RFC 4180): a row for each criterion, and no sums, which a spreadsheet makes. */
export function coverageCsv(course: CourseDescription): string {
  const head = coverageColumns.map(({ group, name }) => `${group}: ${name}`);
  const rows = coverageMatrix(course).units.flatMap(({ title, rows }) =>
    rows.map(({ label, verb, counts }) => [title, label, verb, ...counts]),
  );
  return table([['Unit', 'Criterion', 'Verb', ...head], ...rows]);
}

/** The parts of all criteria as CSV: a row for each part. Lists inside a cell are parted by `; `. */
export function partsCsv(
  criteria: readonly { readonly label: string; readonly coverage: CriterionCoverage }[],
): string {
  const head = [
    'Criterion',
    'Part',
    'Taught in',
    'Lesson questions of these sections',
    'Check questions of these sections',
    'Account prompts',
    'Questions for discussion',
  ];
  const rows = criteria.flatMap(({ label, coverage }) =>
    coverage.parts.map(({ text, sections, questions, prompts, discussed }) => [
      label,
      text,
      sections.map(({ title }) => title).join('; '),
      questions.lesson,
      questions.check,
      prompts.join('; '),
      discussed,
    ]),
  );
  return table([head, ...rows]);
}
