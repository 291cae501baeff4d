import { expect, test } from 'vitest';
import { emptyAttempt, emptyCriterion } from '../../src/course/attempt/attempt.ts';
import type { CriterionAttempt } from '../../src/course/attempt/attempt.ts';
import { makeLocation, makeResult } from '../../src/tracking/report.ts';
import { sampleSettings } from './sample-settings.ts';

const nothing = { complete: false, passed: false, score: null };
const attemptWith = (criterion: Partial<CriterionAttempt>) => ({
  ...emptyAttempt(1),
  criteria: { 0: { ...emptyCriterion, ...criterion } },
});
const done = attemptWith({
  sections: [0, 1],
  endings: [1],
  checksTaken: 1,
  kept: { best: 83, complete: false, minutes: 0, first: {} },
});

test('there is no score before a check was taken', () => {
  expect(makeResult(emptyAttempt(1), sampleSettings, sampleSettings, nothing)).toMatchObject({
    complete: false,
    passed: false,
    score: null,
  });
});

test('all parts done is complete, and a best score at the pass mark is passed', () => {
  const result = makeResult(done, sampleSettings, sampleSettings, nothing);
  expect(result).toMatchObject({ complete: true, passed: true, score: 83 });
  expect(result.objectives).toEqual([{ id: 'D9-4.1', complete: true, passed: true, score: 83 }]);
});

test('nothing that an LMS was told before goes down', () => {
  const reported = { complete: true, passed: true, score: 90 };
  expect(makeResult(emptyAttempt(1), sampleSettings, sampleSettings, reported)).toMatchObject(
    reported,
  );
  expect(makeResult(done, sampleSettings, sampleSettings, { ...reported, score: 50 }).score).toBe(
    83,
  );
});

test('interactions stand in their columns, whatever the order of the pool', () => {
  const { interactions } = makeResult(emptyAttempt(1), sampleSettings, sampleSettings, nothing);
  expect(interactions.map(({ id }) => id)).toEqual([
    'D9-4.1-Q01-which-two',
    'D9-4.1-Q02-who-does-what',
    'D9-4.1-Q03-cost-per-issue',
    'D9-4.1-Q04-the-term',
    'D9-4.1-Q05-cheaper-is-better',
    'D9-4.1-Q06-order-of-steps',
  ]);
  expect(interactions.every(({ response }) => response === null)).toBe(true);
});

test('a retired question keeps its column, and nothing is told in it', () => {
  const attempt = attemptWith({
    kept: {
      best: null,
      complete: false,
      minutes: 0,
      first: { 5: { response: '12', right: true } },
    },
  });
  const [outline] = sampleSettings.criteria;
  const pool = outline!.pool.filter(({ code }) => code !== 5);
  const settings = { ...sampleSettings, criteria: [{ ...outline!, pool }] };
  const { interactions } = makeResult(attempt, settings, settings, nothing);
  expect(interactions.map(({ id }) => id)).toEqual(
    makeResult(attempt, sampleSettings, sampleSettings, nothing).interactions.map(({ id }) => id),
  );
  expect(interactions[2]).toMatchObject({ question: null, response: null });
});

test('an interaction holds the first response and its mark, whatever came later', () => {
  const attempt = attemptWith({
    questions: { 2: { tries: 3, right: true } },
    kept: {
      best: null,
      complete: false,
      minutes: 0,
      first: { 2: { response: 'ab', right: false } },
    },
  });
  const [first] = makeResult(attempt, sampleSettings, sampleSettings, nothing).interactions;
  expect(first).toMatchObject({ response: 'ab', right: false });
});

test('the bookmark names page and section', () => {
  const at = { count: 1, device: 1 };
  const place = { criterion: 0, part: 'learn', section: 1 } as const;
  const attempt = { ...emptyAttempt(1), place: { value: place, at } };
  expect(makeLocation(attempt, sampleSettings, sampleSettings)).toBe('d9-4-1-learn/how');
  expect(makeLocation(emptyAttempt(1), sampleSettings, sampleSettings)).toBe('');
});
