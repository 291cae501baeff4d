import { expect, test } from 'vitest';
import { debrief } from '../../../src/course/scenario/debrief.ts';
import { walk } from '../../../src/course/scenario/walk.ts';
import { sample } from './sample-scenario.ts';

test('tells each decision with what else could have been done', () => {
  const decisions = debrief(walk(sample, [0, 2]));
  expect(decisions).toMatchObject([
    { before: 0, scene: { id: 'start' }, choice: { code: 0 }, others: [{ code: 1 }] },
    { before: 1, scene: { id: 'later' }, choice: { code: 2 }, others: [{ code: 5 }] },
  ]);
  expect(decisions[0]?.gauges.customer).toBe(2);
});

test('the run cut to a decision comes back to it', () => {
  const whole = walk(sample, [0, 2]);
  for (const { before, scene } of debrief(whole)) {
    expect(walk(sample, whole.run.slice(0, before)).at).toEqual({ kind: 'scene', scene });
  }
});

test('leaves out the decision that is still open', () => {
  expect(debrief(walk(sample, []))).toEqual([]);
});
