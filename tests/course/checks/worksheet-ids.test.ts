import { expect, test } from 'vitest';
import { worksheetIds } from '../../../src/course/checks/worksheet-ids.ts';
import type { Worksheet } from '../../../src/course/schema/worksheet.ts';
import { criterionDraft } from '../../fixtures/drafts.ts';
import { smallSheet } from '../../tools/worksheet/sheet.ts';

const found = (...worksheets: Worksheet[]) =>
  worksheetIds(criterionDraft({ worksheets })).map((problem) => problem.found);

test('is content with ids of their own', () => {
  expect(found(smallSheet())).toEqual([]);
});

test('finds a second sheet, group, field, result, row or option of one id', () => {
  expect(found(smallSheet(), smallSheet())).toEqual(['second worksheet `case`']);
  const sheet = structuredClone(smallSheet());
  sheet.groups[1]!.id = 'options';
  sheet.groups[0]!.fields[1]!.id = 'once';
  sheet.groups[0]!.results[1]!.id = 'kind';
  sheet.groups[0]!.rows![1]!.id = 'least';
  Object.assign(sheet.groups[1]!.fields[0]!, {
    options: [
      { id: 'cash', text: 'A' },
      { id: 'cash', text: 'B' },
    ],
  });
  expect(found(sheet)).toEqual([
    'second group `options`',
    'second field or result `once`',
    'second field or result `kind`',
    'second row `least`',
    'second option `cash`',
  ]);
});
