import { expect, test } from 'vitest';
import { worksheetsPlaced } from '../../../src/course/checks/worksheets-placed.ts';
import { criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';
import { smallSheet } from '../../tools/worksheet/sheet.ts';

const found = (body: string) =>
  worksheetsPlaced(criterionDraft({ worksheets: [smallSheet()], lesson: lessonDraft(body) })).map(
    (problem) => problem.found,
  );

test('is content with a sheet placed for each use', () => {
  expect(found('<Worksheet id="case" use="given" />\n\n<Worksheet id="case" use="own" />')).toEqual(
    [],
  );
  expect(found('<Worksheet id="case" />')).toEqual([]);
});

test('finds a sheet that nobody sees', () => {
  expect(found('')).toEqual(['worksheet that is not shown']);
});

test('finds a use that there is not, and a second for the same use', () => {
  expect(found('<Worksheet id="case" use="mine" />')).toEqual(['use `mine`']);
  expect(found('<Worksheet id="case" />\n\n<Worksheet id="case" use="own" />')).toEqual([
    'second `case` for `own`',
  ]);
});
