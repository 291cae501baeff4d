import { expect, test } from 'vitest';
import { shownLines } from '../../../src/tools/worksheet/shown-lines.ts';
import { workOut } from '../../../src/tools/worksheet/work-out.ts';
import { gridSheet } from './grid-sheet.ts';

const sheet = gridSheet();
Object.assign(sheet.groups[0]!.results[0]!, { fill: ['score'] });
const written = new Map([
  ['weight.one', '2'],
  ['rating.one', '4'],
]);
const shown = (use: 'given' | 'own', score: string) =>
  shownLines(workOut(sheet, written, use)[0]!, use, (key) =>
    key === 'verdict.score' ? score : '',
  ).map(({ id }) => id);

test('a verdict waits for the figure that the learner works out', () => {
  expect(shown('given', '')).toEqual(['score']);
  expect(shown('given', '4')).toEqual(['score', 'verdict', 'tips']);
});

test('nothing waits in a sheet of one’s own', () => {
  expect(shown('own', '')).toEqual(['score', 'verdict', 'tips']);
});
