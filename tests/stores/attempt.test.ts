import { beforeEach, expect, test } from 'vitest';
import { emptyAttempt } from '../../src/course/attempt/attempt.ts';
import { reachSection } from '../../src/course/attempt/changes.ts';
import { $attempt, adoptAttempt, change } from '../../src/stores/attempt.ts';
import { $ready } from '../../src/stores/ready.ts';

const reach = (section: number) => change((attempt) => reachSection(attempt, 1, 0, section));
const sections = () => $attempt.get().criteria[0]?.sections;

beforeEach(() => {
  $ready.set(false);
  adoptAttempt(emptyAttempt(0));
});

test('what is done before the stored work was read counts at once, and again upon it', () => {
  reach(1);
  expect(sections()).toEqual([1]);
  adoptAttempt(reachSection(emptyAttempt(9), 1, 0, 0));
  expect(sections()).toEqual([0, 1]);
  expect($attempt.get().seed).toBe(9);
});

test('it is done again once only', () => {
  reach(1);
  adoptAttempt(emptyAttempt(0));
  adoptAttempt(emptyAttempt(0));
  expect(sections()).toBeUndefined();
});

test('what is done when all was read is not done again upon other work', () => {
  $ready.set(true);
  reach(1);
  adoptAttempt(reachSection(emptyAttempt(9), 1, 0, 0));
  expect(sections()).toEqual([0]);
});
