import { expect, test } from 'vitest';
import { namedRows } from '../../../src/tools/worksheet/named-rows.ts';
import { workOut } from '../../../src/tools/worksheet/work-out.ts';
import { gridSheet } from './grid-sheet.ts';

const written = new Map([
  ['what.one', ' Quick '],
  ['weight.one', '2'],
  ['rating.one', '1'],
]);

test('calls a row what was written for it, else by its title', () => {
  const [group] = gridSheet().groups;
  expect(namedRows(group!, written, 'own').map(({ name }) => name)).toEqual(['Quick', 'Second']);
  expect(namedRows(group!, written, 'given').map(({ name }) => name)).toEqual(['Kind', 'Second']);
  expect(namedRows({ ...group!, namedBy: undefined }, written, 'own')[0]?.name).toBe('First');
});

test('a formula speaks of the rows by those names', () => {
  const [worked] = workOut(gridSheet(), written, 'own');
  expect(worked?.lines.find(({ id }) => id === 'lowest-rated')?.words).toBe('“Quick”');
});
