import { expect, test } from 'vitest';
import { groupFaults } from '../../../src/tools/worksheet/group-faults.ts';
import { gridSheet } from './grid-sheet.ts';

const group = gridSheet().groups[0]!;

test('is content with rows that are named by a line of the group', () => {
  expect(groupFaults(group)).toEqual([]);
  expect(groupFaults({ ...group, namedBy: undefined })).toEqual([]);
});

test('says when rows are named by no line, or when there are no rows', () => {
  expect(groupFaults({ ...group, namedBy: 'weight' })[0]?.expected).toContain('what');
  expect(groupFaults({ ...group, rows: undefined })[0]?.expected).toContain('rows');
});
