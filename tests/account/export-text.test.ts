import { expect, test } from 'vitest';
import { toPlainText } from '../../src/account/export-text.ts';
import { bundleOf, coveredBundleOf, subject } from './example.ts';

const texts = {
  'd9-4-1/draft/what-changed': 'Two kiosks.\n* 61 <of> 340\n\n\n* 6 👍',
  'd9-4-1/fact/counted': 'Minutes',
  'd9-4-1/when/counted': 'April',
};

test('is the whole document as anyone would type it', () => {
  const text = toPlainText(bundleOf(texts, { learner: 'A. Pell' }));
  expect(text).toContain(
    `DRAFT

Reflective account, D9 4.1
D9 4.1 · review
D9 Promote continuous improvement (H/601/1554)
A. Pell, 3 November 2026

${subject.criterionText}

What changed

Two kiosks.

- 61 <of> 340

- 6 👍

Who was worse off

MY FACTS

Something you counted

Minutes

April

Declaration

This declaration is not filled in completely.
`,
  );
});

test('leaves facts, name and DRAFT out where they were not wanted', () => {
  const text = toPlainText(bundleOf(texts, { withFacts: false, final: true }));
  expect(text).not.toContain('FACTS');
  expect(text).not.toContain('DRAFT');
  expect(text).toContain('\n3 November 2026\n');
});

test('a cover sheet comes first, with a line for each who signs', () => {
  const text = toPlainText(coveredBundleOf(texts));
  expect(text.startsWith('Evidence cover sheet\n')).toBe(true);
  expect(text).toContain('Unit reference: H/601/1554\nUnit numbers: OCR 23, sector D.09\n');
  expect(text.match(/: _{20} /g)).toHaveLength(4);
});

test('the matrix names a criterion once, with all its parts below', () => {
  const bundle = coveredBundleOf({});
  if (!bundle.cover) throw new Error('no cover');
  const [row] = bundle.cover.rows;
  if (!row) throw new Error('no row');
  const rows = [row, { ...row, begins: false, criterion: 'D9 4.1', part: 'Another' }];
  const text = toPlainText({ ...bundle, cover: { ...bundle.cover, rows } });
  expect(text).toContain(`${row.criterion}\n- ${row.part}: not ticked\n- Another: not ticked`);
});
