import { expect, test } from 'vitest';
import { columnsKept } from '../../../src/course/checks/columns-kept.ts';
import { sentence } from '../../../src/course/problem.ts';
import { choiceOf, courseDraft, criterionDraft } from '../../fixtures/drafts.ts';

const criterion = criterionDraft({
  questions: [
    choiceOf(['!A', 'B', 'C'], { id: 'asked' }),
    choiceOf(['!A', 'B', 'C'], { id: 'taught', use: 'lesson' }),
  ],
});
const lists = { sections: [], choices: [], endings: [], worksheets: [], retired: [] };
const problems = (checks: string[]) =>
  columnsKept(
    courseDraft([criterion], {
      released: {
        criteria: [{ id: 'd9-4-1', ...lists, questions: ['asked', 'taught', 'gone'] }],
        checks,
        retired: [],
      },
    }),
  ).map(sentence);

test('wants every check question in the course-wide order, and no other need be there', () => {
  expect(problems(['d9-4-1/gone', 'd9-4-1/asked'])).toEqual([]);
  expect(problems([])[0]).toContain('nothing found, expected `d9-4-1/asked`');
});

test('finds a place given twice, and one of a question that never was', () => {
  expect(problems(['d9-4-1/asked', 'd9-4-1/asked'])).toHaveLength(1);
  expect(problems(['d9-4-1/asked', 'd9-4-1/never'])).toHaveLength(1);
});
