import { reportHeads, type InteractionHeads } from './report-heads.ts';
import type { Table } from './table.ts';

/** What a report says of one interaction of one attempt; `''` = blank, or no such column. */
export interface ReportedInteraction {
  /** From 0: its place in the package. */
  readonly number: number;
  /** Its id, if that column was ticked. */
  readonly question: string;
  readonly response: string;
  readonly rightAnswer: string;
  readonly result: string;
}

/** One line of a report: an attempt of a learner. */
export interface ReportRow {
  readonly name: string;
  readonly email: string;
  /** From 1; 0 if there was none. */
  readonly attempt: number;
  /** As Moodle writes it. */
  readonly last: string;
  /** Of the whole activity; `null` if there is none. */
  readonly score: number | null;
  readonly interactions: readonly ReportedInteraction[];
}

/** Moodle's basic or interactions report of one SCORM activity. */
export interface Report {
  /** Of the package; `''` if the report does not say it. */
  readonly title: string;
  /** How many interactions it has columns for; 0 in the basic report. */
  readonly interactions: number;
  /** Are the interactions' ids in it? */
  readonly named: boolean;
  readonly rows: readonly ReportRow[];
}

/**
 * Reads a table as Moodle's report; `null` if its headings are of something else. Of several items
 * of one activity only the first with interactions is read: our packages have one.
 */
export function readReport(table: Table): Report | null {
  const [headings = [], ...lines] = table;
  const heads = reportHeads(headings);
  if (!heads) return null;
  const item = heads.items.find(({ interactions }) => interactions.size > 0) ?? heads.items[0];
  const interactions = [...(item?.interactions ?? [])];
  const rows = lines.map((line): ReportRow => {
    const cell = (at: number | null | undefined) => textOf(line[at ?? -1]);
    return {
      name: heads.names.map(cell).join(' ').trim(),
      email: cell(heads.email),
      attempt: Math.max(0, Math.trunc(Number(cell(heads.attempt))) || 0),
      last: cell(heads.last),
      score: numberOf(cell(heads.score)),
      interactions: interactions.map(([number, at]) => reported(number, at, cell)),
    };
  });
  return {
    title: item?.title ?? '',
    interactions: interactions.length,
    named: interactions.some(([, { question }]) => question !== undefined),
    rows: rows.filter(({ name, email }) => name !== '' || email !== ''),
  };
}

function reported(
  number: number,
  { question, response, rightAnswer, result }: InteractionHeads,
  cell: (at: number | undefined) => string,
): ReportedInteraction {
  return {
    number,
    question: cell(question),
    response: cell(response),
    rightAnswer: cell(rightAnswer),
    result: cell(result),
  };
}

/** Moodle writes a dash where there is nothing. */
function textOf(cell: string | undefined): string {
  const text = (cell ?? '').replaceAll('\u00a0', ' ').trim();
  return text === '-' || text === '&nbsp;' ? '' : text;
}

/** A score may come with its sign or, from a spreadsheet set to another language, a comma. */
function numberOf(text: string): number | null {
  const number = Number(text.replace(/\s*%$/, '').replace(/^(\d+),(\d{1,2})$/, '$1.$2'));
  return text === '' || !Number.isFinite(number) ? null : number;
}
