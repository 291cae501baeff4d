import { expect } from 'vitest';
import { bankCsv } from '../../../src/course/bank/bank-csv.ts';
import type { Bank } from '../../../src/course/bank/bank.ts';
import { plainLine, plainProse } from '../../../src/course/bank/question-html.ts';
import type { Question } from '../../../src/course/schema/question.ts';
import { readCsv, unguarded } from './read-csv.ts';

export type Row = Readonly<Record<string, string>>;

/** Rows of the table by the heads of its columns. */
export function csvRows(banks: readonly Bank[]): Row[] {
  const [heads = [], ...all] = readCsv(bankCsv(banks));
  return all.map((cells) => {
    expect(cells).toHaveLength(heads.length);
    return Object.fromEntries(heads.map((head, index) => [head, unguarded(cells[index] ?? '')]));
  });
}

function column(row: Row, head: string): string[] {
  return Object.keys(row)
    .filter((name) => name.startsWith(`${head} `) && row[name] !== '')
    .map((name) => row[name]!);
}

/** A row says all that its author wrote. */
export function expectWhole(question: Question, row: Row): void {
  expect(row['Question']).toBe(plainLine(question.stem));
  expect(row['Case']).toBe(plainProse(question.case ?? ''));
  const whole = (list: readonly { text: string; rationale: string }[]) => {
    expect(column(row, 'Option')).toEqual(list.map(({ text }) => plainLine(text)));
    expect(column(row, 'Why')).toEqual(list.map(({ rationale }) => plainProse(rationale)));
  };
  const right = column(row, 'Right');
  switch (question.type) {
    case 'choice':
      whole(question.options);
      expect(right).toEqual(question.options.map(({ key }) => (key ? 'yes' : 'no')));
      break;
    case 'true-false':
      whole(question.reasons);
      expect(row['Answer']).toMatch(question.key ? /^True, because: / : /^False, because: /);
      expect(row['Explanation']).toBe(plainProse(question.rationale));
      break;
    case 'matching': {
      whole(question.items);
      const named = new Map(question.matches.map(({ id, text }) => [id, plainLine(text)]));
      expect(right).toEqual(question.items.map(({ match }) => named.get(match)));
      break;
    }
    case 'sequencing':
      whole(question.steps);
      expect(right).toEqual(question.steps.map((_, index) => String(index + 1)));
      expect(row['Answer']?.split('\n')).toEqual(question.steps.map(({ text }) => plainLine(text)));
      break;
    case 'numeric':
      expect(Number(row['Answer'])).toBe(question.key === 0 ? 0 : question.key);
      expect(Number(row['Tolerance'])).toBe(question.tolerance);
      expect(column(row, 'Option').map(Number)).toEqual(
        question.mistakes.map(({ value }) => Number(value) + 0),
      );
      break;
    case 'fill-in':
      expect(row['Answer']?.split('\n')).toEqual(question.accept.map((term) => term.trim()));
      expect(row['Explanation']).toBe(plainProse(question.rationale));
  }
}
