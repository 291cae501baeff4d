import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bankCsv, csvHeads } from '../../../src/course/bank/bank-csv.ts';
import { plainLine } from '../../../src/course/bank/question-html.ts';
import { numeric, trueFalse } from '../question/sample-questions.ts';
import { question as hostile } from './hostile-questions.ts';
import { csvRows } from './csv-rows.ts';
import { readCsv } from './read-csv.ts';
import { sampleBank } from './sample-bank.ts';

test('hostile texts stay in their cells, and none of them is a formula', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (questions) => {
      const cells = readCsv(bankCsv([sampleBank(questions)])).flat();
      for (const cell of cells) if (/^[=+@-]/.test(cell)) expect(Number(cell)).not.toBeNaN();
      const read = csvRows([sampleBank(questions)]);
      expect(read.map((row) => row['Question id'])).toEqual(questions.map(({ id }) => id));
      expect(read.map((row) => row['Question'])).toEqual(
        questions.map(({ stem }) => plainLine(stem)),
      );
    }),
  );
});

test('there is room for more mistakes than usual', () => {
  const mistakes = Array.from({ length: 8 }, (_, value) => ({ value, rationale: `Why ${value}` }));
  const [row] = csvRows([sampleBank([{ ...numeric, mistakes }])]);
  expect(row?.['Why 8']).toBe('Why 7');
  expect(csvHeads(1).slice(-3)).toEqual(['Option 1', 'Right 1', 'Why 1']);
});

test('a verdict stands with its reason', () => {
  expect(csvRows([sampleBank([trueFalse])])[0]?.['Answer']).toBe('False, because: Option b');
});
