import { expect, test } from 'vitest';
import { keptInReview, launchValues } from '../../../src/tracking/lms-record/launch-values.ts';
import { names12 } from '../../../src/tracking/lms-record/names-12.ts';
import { names2004 } from '../../../src/tracking/lms-record/names-2004.ts';

const learner = { id: 'learner-1', name: 'Learner, One' };
const normal = { learner, mode: 'normal' } as const;

test('opens a new attempt with nothing but who and how', () => {
  expect(Object.fromEntries(launchValues(names12, new Map(), normal))).toEqual({
    'cmi.core.student_id': 'learner-1',
    'cmi.core.student_name': 'Learner, One',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.credit': 'credit',
    'cmi.core.entry': 'ab-initio',
  });
});

test.each([names12, names2004])('hands a suspended attempt over again ($standard)', (names) => {
  const record = new Map([
    [names.suspendData, 'work'],
    [names.exit, 'suspend'],
    [names.sessionTime, 'PT5S'],
  ]);
  const values = launchValues(names, record, { learner, mode: 'review' });
  expect(values.get(names.suspendData)).toBe('work');
  expect(values.get(names.entry)).toBe('resume');
  expect(values.get(names.credit)).toBe('no-credit');
  expect(values.get(names.mode)).toBe('review');
  expect(values.has(names.exit)).toBe(false);
  expect(values.has(names.sessionTime)).toBe(false);
});

test('begins again in SCORM 2004, and not in 1.2, after an exit that suspends nothing', () => {
  const kept = (names: typeof names12) =>
    launchValues(names, new Map([[names.suspendData, 'work']]), normal);
  expect(kept(names2004).has('cmi.suspend_data')).toBe(false);
  expect(kept(names2004).get('cmi.entry')).toBe('ab-initio');
  expect(kept(names12).get('cmi.suspend_data')).toBe('work');
  expect(kept(names12).get('cmi.core.entry')).toBe('');
});

test('keeps work and place in review mode, and no status, score or response', () => {
  expect(keptInReview(names12, 'cmi.suspend_data')).toBe(true);
  expect(keptInReview(names2004, 'cmi.location')).toBe(true);
  for (const element of ['cmi.completion_status', 'cmi.score.raw', 'cmi.interactions.0.id']) {
    expect(keptInReview(names2004, element)).toBe(false);
  }
});
