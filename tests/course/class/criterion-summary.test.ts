import { expect, test } from 'vitest';
import { criterionSummary } from '../../../src/course/class/criterion-summary.ts';
import { byRule, people } from '../../../src/course/class/people.ts';
import { noFacts, type CriterionFacts } from '../../../src/course/class/sighting.ts';
import { sighting } from './a-sighting.ts';

const group = (all: readonly Partial<CriterionFacts>[]) =>
  people(
    all.map((facts, n) =>
      sighting({ email: `l${n}@x`, criteria: [{ ...noFacts('d9-4-1'), ...facts }] }),
    ),
    byRule,
  );

test('a criterion sums up those of whom a file says something, and no others', () => {
  const all = group([
    { best: 90, complete: true },
    { best: 70, complete: false, passMark: 60 },
    { best: 70 },
    { best: null },
  ]);
  expect(criterionSummary(all, 'd9-4-1', { passMark: 80 })).toEqual({
    ...{ seen: 4, complete: 1, completeKnown: 2, scored: 3, passed: 2 },
    ...{ lowest: 70, median: 70, highest: 90 },
  });
  expect(criterionSummary(all, 'd9-4-2', { passMark: 80 })).toMatchObject({
    seen: 0,
    median: null,
  });
});

test('the median of an even number lies half-way', () => {
  const all = group([{ best: 100 }, { best: 50 }, { best: 0 }, { best: 75 }]);
  expect(criterionSummary(all, 'd9-4-1', { passMark: 80 }).median).toBe(62.5);
});
