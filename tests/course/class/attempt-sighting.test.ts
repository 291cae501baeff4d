import { expect, test } from 'vitest';
import { emptyAttempt, emptyCriterion } from '../../../src/course/attempt/attempt.ts';
import { attemptSighting } from '../../../src/course/class/attempt-sighting.ts';
import { response12 } from '../../../src/tracking/interactions-12.ts';
import { courseHere } from './course-here.ts';

const course = courseHere();
const home = course.outlines.find(({ id }) => id === 'd9-4-1')!;
const asked = course.questions.find(
  ({ criterion, question }) => criterion === 'd9-4-1' && question?.type === 'matching',
)!;

test('an attempt tells what was opened, and each first response as SCORM 1.2 would', () => {
  const attempt = {
    ...emptyAttempt(1),
    criteria: {
      [home.code]: {
        ...emptyCriterion,
        sections: [home.sections[0]!.code],
        checksTaken: 1,
        kept: {
          ...{ best: 40, complete: false, minutes: 12 },
          first: { [asked.code]: { response: '21', right: false } },
        },
      },
    },
  };
  const owner = { learner: 'Ada', saved: '2026-11-20' };
  const one = attemptSighting(attempt, owner, 2, course, response12);
  expect(one).toMatchObject({ file: 2, source: 'progress', name: 'Ada' });
  expect(one.last).toEqual({ text: '2026-11-20', means: 'by' });
  expect(one.criteria).toEqual([
    {
      ...{ criterion: 'd9-4-1', complete: false, learn: 'begun', practise: 'none', check: 'begun' },
      ...{ best: 40, passMark: null, checksTaken: 1, minutes: 12 },
    },
  ]);
  expect(one.responses).toEqual([{ name: asked.name, response: 'a.2,b.1', right: false }]);
});
