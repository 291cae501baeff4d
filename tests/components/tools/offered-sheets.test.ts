import { expect, test } from 'vitest';
import { offeredSheets } from '../../../src/components/tools/offered-sheets.ts';
import { sheetKey } from '../../../src/components/tools/sheet-key.ts';
import { emptyWriting } from '../../../src/course/writing/writing.ts';
import { write } from '../../../src/course/writing/write.ts';
import { smallSheet } from '../../tools/worksheet/sheet.ts';

const offered = (use: 'own' | 'given', text: string) =>
  offeredSheets(
    'd9-4-4',
    [smallSheet()],
    write(emptyWriting, 1, sheetKey('d9-4-4', 'case', use), text),
  );

test('offers what the learner filled in of their own, part by part', () => {
  expect(offered('own', 'ask=Eight weeks.\nonce.all=900')).toEqual([
    { id: 'case-options', prompt: 'A case: Options', text: 'All of it – Once: £900\nTotal: £900' },
    { id: 'case-words', prompt: 'A case: In words', text: 'The ask: Eight weeks.' },
  ]);
});

test('offers nothing of a given case, and nothing of an empty sheet', () => {
  expect(offered('given', 'ask=Eight weeks.')).toEqual([]);
  expect(offered('own', '')).toEqual([]);
});

test('keys fit the shape of all keys in a learner’s writing', () => {
  expect(sheetKey('d9-4-4', 'your-case', 'own')).toBe('d9-4-4/work/your-case');
  expect(sheetKey('d9-4-4', 'your-case', 'given')).toBe('d9-4-4/case/your-case');
});
