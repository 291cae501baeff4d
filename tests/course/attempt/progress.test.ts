import { expect, test } from 'vitest';
import type { CriterionAttempt } from '../../../src/course/attempt/attempt.ts';
import { emptyAttempt, emptyCriterion } from '../../../src/course/attempt/attempt.ts';
import {
  criterionProgress,
  packageComplete,
  packageScore,
} from '../../../src/course/attempt/progress.ts';
import type { CompletionRule, CriterionOutline } from '../../../src/course/package-settings.ts';

const stamp = { count: 3, device: 1 };
const outline: CriterionOutline = {
  id: 'd9-4-1',
  code: 0,
  sections: [
    { code: 4, minutes: 3 },
    { code: 0, minutes: 5 },
  ],
  endings: [1, 2],
  lesson: [7],
};
const allDone = {
  ...{ sections: [0, 4], endings: [2] },
  kept: { best: 80, complete: false, minutes: 0, first: {} },
} satisfies Partial<CriterionAttempt>;

function progress(attempt: Partial<CriterionAttempt>, rule: CompletionRule = 'all-parts') {
  return criterionProgress(outline, { ...emptyCriterion, ...attempt }, { passMark: 80, rule });
}

test('nothing is begun before anything is done', () => {
  expect(criterionProgress(outline, undefined, { passMark: 80, rule: 'all-parts' })).toEqual({
    ...{ learn: 'none', practise: 'none', check: 'none', complete: false, best: null },
    ...{ sectionsLeft: [4, 0], minutesLeft: 8, newSince: false },
  });
});

test('a part is begun by its first trace', () => {
  const record = { tries: 1, right: false };
  const sheet = { questions: [10], responses: [''] };
  expect(progress({ sections: [0] })).toMatchObject({ learn: 'begun', sectionsLeft: [4] });
  expect(progress({ sections: [0] }).minutesLeft).toBe(3);
  expect(progress({ questions: { 7: record } }).learn).toBe('begun');
  // A question that is no longer in the lesson, and one of the check.
  expect(progress({ questions: { 2: record } }).learn).toBe('none');
  expect(progress({ questions: { 10: record } }).learn).toBe('none');
  expect(progress({ run: { value: [5], at: stamp } }).practise).toBe('begun');
  expect(progress({ sheet: { value: sheet, at: stamp } }).check).toBe('begun');
  expect(progress({ kept: { best: 79, complete: false, minutes: 0, first: {} } }).check).toBe(
    'begun',
  );
});

test('complete by all parts means lesson, scenario and a passed check', () => {
  expect(progress(allDone)).toMatchObject({
    ...{ learn: 'done', practise: 'done', check: 'done', complete: true, newSince: false },
  });
  expect(progress({ ...allDone, sections: [0] }).complete).toBe(false);
  expect(progress({ ...allDone, endings: [] }).complete).toBe(false);
  expect(
    progress({ ...allDone, kept: { best: 79, complete: false, minutes: 0, first: {} } }).complete,
  ).toBe(false);
});

test('a package may ask for less', () => {
  expect(progress({ kept: allDone.kept }, 'check-passed').complete).toBe(true);
  expect(progress({ sections: [0, 4] }, 'check-passed').complete).toBe(false);
  expect(progress({ sections: [0, 4] }, 'lessons-visited').complete).toBe(true);
  expect(progress({ kept: allDone.kept }, 'lessons-visited').complete).toBe(false);
});

test('what was complete stays so when content is added, and is told as new', () => {
  const kept = { best: 90, complete: true, minutes: 0, first: {} };
  expect(progress({ ...allDone, kept, sections: [0] })).toMatchObject({
    ...{ complete: true, newSince: true, sectionsLeft: [4] },
  });
});

test('what is open after starting again is not called new', () => {
  const kept = { best: 90, complete: true, minutes: 0, first: {} };
  expect(progress({ epoch: 1, kept })).toMatchObject({ complete: true, newSince: false });
});

test('an ending that content no longer has leaves the scenario begun', () => {
  expect(progress({ endings: [7] }).practise).toBe('begun');
});

test('the package score is the mean of the best, an untaken check counting nothing', () => {
  const outlines = [0, 1, 2].map((code) => ({ ...outline, code }));
  const best = (score: number | null) => ({
    ...emptyCriterion,
    kept: { best: score, complete: false, minutes: 0, first: {} },
  });
  const attempt = { ...emptyAttempt(1), criteria: { 0: best(100), 1: best(null) } };
  expect(packageScore(outlines, attempt)).toBe(33.33);
  expect(packageScore(outlines, { ...attempt, criteria: { 1: best(0) } })).toBe(0);
  expect(packageScore(outlines, emptyAttempt(1))).toBeNull();
});

test('a package is complete when all its criteria are', () => {
  const outlines = [0, 1].map((code) => ({ ...outline, code }));
  const done = { ...emptyCriterion, ...allDone };
  const settings = { passMark: 80, rule: 'all-parts' } as const;
  const complete = (criteria: Record<number, CriterionAttempt>) =>
    packageComplete(outlines, { ...emptyAttempt(1), criteria }, settings);
  expect(complete({ 0: done })).toBe(false);
  expect(complete({ 0: done, 1: done })).toBe(true);
  expect(packageComplete([], emptyAttempt(1), settings)).toBe(false);
});
