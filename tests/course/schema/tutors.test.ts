import { expect, test } from 'vitest';
import { entriesSchema, lmsTestSchema, schemeSchema } from '../../../src/course/schema/tutors.ts';

const session = { guided: 2, discuss: 'a', write: 'b', evidence: 'c' };
const scheme = {
  criteriaInUnit: 17,
  about: 'A proposal.',
  sessions: [{ ...session, criterion: 'd9-4-1' }],
  notes: ['A note.'],
};

test('a scheme holds sessions of at least a quarter of an hour', () => {
  expect(schemeSchema.safeParse(scheme).success).toBe(true);
  const none = { ...scheme, sessions: [{ ...session, criterion: 'd9-4-1', guided: 0 }] };
  expect(schemeSchema.safeParse(none).success).toBe(false);
  expect(schemeSchema.safeParse({ ...scheme, sessions: [] }).success).toBe(false);
});

test('an entry names a page of the one folder that all pages lie in', () => {
  const entries = (page: string) =>
    entriesSchema.safeParse({ entries: [{ page, about: 'What it is for.' }] }).success;
  expect(entries('tutors-moodle.html')).toBe(true);
  expect(entries('/tutors-moodle.html')).toBe(false);
  expect(entries('guides/moodle.html')).toBe(false);
});

test('a step of the LMS test says what to do and what to see', () => {
  const steps = (step: object) =>
    lmsTestSchema.safeParse({ before: ['a'], steps: [step], after: ['b'] }).success;
  expect(steps({ do: 'Open it.', see: 'The home page.' })).toBe(true);
  expect(steps({ do: 'Open it.' })).toBe(false);
});
