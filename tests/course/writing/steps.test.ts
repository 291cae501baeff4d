import { expect, test } from 'vitest';
import {
  mostSteps,
  noSteps,
  redone,
  stepTaken,
  undone,
} from '../../../src/course/writing/steps.ts';

const first = { before: { a: '' }, after: { a: 'x' } };
const second = { before: { a: 'x', b: 'y' }, after: { a: '', b: '' } };
const steps = [first, second].reduce(stepTaken, noSteps);

test('undoes the latest step with all its texts, and does it again', () => {
  const back = undone(steps, { a: '', b: '' });
  expect(back.texts).toEqual({ a: 'x', b: 'y' });
  expect(back.steps).toEqual({ done: [first], undone: [second] });
  const again = redone(back.steps, { a: 'x', b: 'y' });
  expect(again.texts).toEqual({ a: '', b: '' });
  expect(again.steps).toEqual(steps);
});

test('leaves a text alone that has changed since', () => {
  expect(undone(steps, { a: 'from elsewhere', b: '' }).texts).toEqual({ b: 'y' });
});

test('a new step ends what could be done again', () => {
  const back = undone(steps, {}).steps;
  expect(stepTaken(back, second).undone).toEqual([]);
});

test('nothing to undo or to do again changes nothing', () => {
  expect(undone(noSteps, {})).toEqual({ steps: noSteps, texts: {} });
  expect(redone(noSteps, {})).toEqual({ steps: noSteps, texts: {} });
});

test('remembers a bounded number', () => {
  const many = Array.from({ length: mostSteps + 5 }, () => first).reduce(stepTaken, noSteps);
  expect(many.done).toHaveLength(mostSteps);
});
