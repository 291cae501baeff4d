import { csvCell } from './csv-cell.ts';
import type { CompletionRule } from './package-settings.ts';
import { ruleWords } from './rule-words.ts';
import { stateWords, wholeWords, type RecordRow } from './record.ts';

/** What stands over a record. */
export interface RecordHead {
  /** As the LMS or the learner said; may be empty. */
  readonly learner: string;
  /** The day it was made, as `2026-11-23`. */
  readonly day: string;
  readonly course: string;
  readonly version: string;
  /** Per cent. */
  readonly passMark: number;
  readonly rule: CompletionRule;
}

const columns: readonly (readonly [string, (row: RecordRow, head: RecordHead) => unknown])[] = [
  ['Learner', (_, { learner }) => learner],
  ['Criterion', ({ label }) => label],
  ['About', ({ short }) => short],
  ['Overall', wholeWords],
  ['Learn', ({ learn }) => stateWords[learn]],
  ['Sections reached', ({ sectionsReached }) => sectionsReached],
  ['Sections', ({ sections }) => sections],
  ['Practise', ({ practise }) => stateWords[practise]],
  ['Endings seen', ({ endingsSeen }) => endingsSeen],
  ['Endings', ({ endings }) => endings],
  ['Check', ({ check }) => stateWords[check]],
  ['Checks taken', ({ checksTaken }) => checksTaken],
  ['Best score %', ({ best }) => best ?? ''],
  ['Minutes', ({ minutes }) => minutes],
  ['Pass mark %', (_, { passMark }) => passMark],
  ['Complete when the learner', (_, { rule }) => ruleWords[rule]],
  ['Course', (_, { course, version }) => `${course} ${version}`],
  ['Record of', (_, { day }) => day],
];

/** A record as CSV (RFC 4180): a heading line, then a line for each criterion. */
export function recordCsv(rows: readonly RecordRow[], head: RecordHead): string {
  const lines = [
    columns.map(([name]) => name),
    ...rows.map((row) => columns.map(([, value]) => value(row, head))),
  ];
  return lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}
