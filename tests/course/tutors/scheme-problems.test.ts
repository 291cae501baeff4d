import { expect, test } from 'vitest';
import type { Scheme } from '../../../src/course/schema/tutors.ts';
import { guidedHours, schemeProblems } from '../../../src/course/tutors/scheme-problems.ts';

const session = { guided: 2, discuss: 'a', write: 'b', evidence: 'c' };
const scheme: Scheme = {
  criteriaInUnit: 17,
  about: 'A proposal.',
  sessions: [
    { ...session, title: 'Start', assign: 'Help', guided: 0.5 },
    { ...session, criterion: 'd9-4-2' },
    { ...session, criterion: 'd9-4-1' },
  ],
  notes: ['A note.'],
};
const unit = { guidedLearningHours: 47, criteria: ['d9-4-1', 'd9-4-2'] };
const found = (changed: Partial<Scheme>, hours = 47) =>
  schemeProblems('scheme.yaml', { ...scheme, ...changed }, { ...unit, guidedLearningHours: hours });

test('adds up the hours', () => {
  expect(guidedHours(scheme)).toBe(4.5);
});

test('takes each criterion once, in any order', () => {
  expect(found({})).toEqual([]);
});

test('tells a criterion that is missing or there twice', () => {
  const [first, , last] = scheme.sessions;
  if (!first || !last) throw new Error('no sessions');
  expect(found({ sessions: [first, last] })[0]?.found).toBe('criteria d9-4-1');
  expect(found({ sessions: [...scheme.sessions, last] })).toHaveLength(1);
});

test('tells a session of no criterion without words of its own, and one with too many', () => {
  const bare = { ...session };
  expect(found({ sessions: [...scheme.sessions, bare] })[0]?.expected).toBe('title and assign');
  const [start, ...others] = scheme.sessions;
  const both = { ...session, criterion: 'd9-4-2', title: 'Mine' };
  const sessions = [start ?? bare, both, ...others.slice(1)];
  expect(found({ sessions })[0]?.expected).toBe('neither title nor assign');
});

test('tells more hours than the unit has', () => {
  expect(found({}, 4.5)).toEqual([]);
  expect(found({}, 4)[0]?.found).toBe('4.5 guided hours');
});
