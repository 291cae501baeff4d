import { expect, test } from 'vitest';
import { startSession } from './start-session.ts';
import { launch12 } from './strict/launch-12.ts';
import { launch2004 } from './strict/launch-2004.ts';

const learner = { learner: 'l-7', name: 'Learner, A' };

test('a first launch is from the beginning, for credit, in normal mode', () => {
  expect(launch12({}, learner).values).toMatchObject({
    'cmi.core.entry': 'ab-initio',
    'cmi.core.credit': 'credit',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.lesson_status': 'not attempted',
    'cmi.core.student_id': 'l-7',
  });
  expect(launch2004({}, learner).values).toMatchObject({
    'cmi.entry': 'ab-initio',
    'cmi.mode': 'normal',
    'cmi.completion_status': 'unknown',
    'cmi.learner_name': 'Learner, A',
  });
});

test('SCORM 1.2 suspend data comes back whatever the exit was, entry is resume only after suspend', () => {
  const stored = { 'cmi.suspend_data': 'kept', 'cmi.core.exit': '' };
  expect(launch12(stored, learner).values).toMatchObject({
    'cmi.suspend_data': 'kept',
    'cmi.core.entry': '',
  });
  expect(
    launch12({ ...stored, 'cmi.core.exit': 'suspend' }, learner).values['cmi.core.entry'],
  ).toBe('resume');
});

test('SCORM 2004 brings nothing back unless the stored exit is suspend', () => {
  const stored = { 'cmi.suspend_data': 'kept', 'cmi.exit': 'normal', 'cmi.location': 'here' };
  const fresh = launch2004(stored, learner).values;
  expect(fresh['cmi.suspend_data']).toBeUndefined();
  expect(fresh['cmi.location']).toBeUndefined();
  const resumed = launch2004({ ...stored, 'cmi.exit': 'suspend' }, learner).values;
  expect(resumed).toMatchObject({ 'cmi.suspend_data': 'kept', 'cmi.entry': 'resume' });
});

test('the exit has to be set again in every launch', () => {
  const stored = {};
  const first = startSession('2004', { stored });
  first.rte.initialize('');
  first.rte.setValue('cmi.exit', 'suspend');
  first.rte.setValue('cmi.suspend_data', 'one');
  first.rte.terminate('');
  const second = startSession('2004', { stored });
  second.rte.initialize('');
  expect(second.rte.getValue('cmi.suspend_data')).toBe('one');
  second.rte.terminate('');
  const third = startSession('2004', { stored });
  third.rte.initialize('');
  expect(third.rte.getValue('cmi.suspend_data')).toBe('');
});

test.each(['completed', 'passed', 'failed'])(
  'a launch after the SCORM 1.2 status %s is in review mode',
  (status) => {
    expect(launch12({ 'cmi.core.lesson_status': status }, learner).values).toMatchObject({
      'cmi.core.lesson_mode': 'review',
      'cmi.core.credit': 'no-credit',
      'cmi.core.entry': 'resume',
    });
  },
);

test.each([
  ['cmi.completion_status', 'completed'],
  ['cmi.success_status', 'passed'],
  ['cmi.success_status', 'failed'],
])('a launch after %s %s is in review mode', (element, value) => {
  const stored = { [element]: value, 'cmi.exit': 'suspend' };
  expect(launch2004(stored, learner).values).toMatchObject({
    'cmi.mode': 'review',
    'cmi.credit': 'no-credit',
    'cmi.entry': 'resume',
  });
});

test('review mode keeps suspend data, location and exit of SCORM 1.2', () => {
  const session = startSession('1.2', { stored: { 'cmi.core.lesson_status': 'completed' } });
  session.rte.initialize('');
  session.rte.setValue('cmi.suspend_data', 'account');
  session.rte.setValue('cmi.core.lesson_location', 'here');
  session.rte.setValue('cmi.core.exit', 'suspend');
  session.rte.terminate('');
  expect(session.stored).toMatchObject({
    'cmi.suspend_data': 'account',
    'cmi.core.lesson_location': 'here',
    'cmi.core.exit': 'suspend',
  });
  expect(session.violations).toEqual([]);
});

test.each([
  ['1.2', 'cmi.core.lesson_status', 'incomplete'],
  ['1.2', 'cmi.core.score.raw', '10'],
  ['1.2', 'cmi.interactions.0.id', 'q0'],
  ['2004', 'cmi.completion_status', 'incomplete'],
  ['2004', 'cmi.objectives.0.id', 'd9-4-1'],
] as const)(
  'in %s review mode setting %s is ignored and a violation',
  (standard, element, value) => {
    const stored = { 'cmi.core.lesson_status': 'passed', 'cmi.success_status': 'passed' };
    const session = startSession(standard, { stored });
    session.rte.initialize('');
    expect(session.rte.setValue(element, value)).toBe('true');
    session.rte.commit('');
    expect(session.stored[element]).not.toBe(value);
    expect(session.violations).toHaveLength(1);
  },
);

test('in browse mode nothing may be set', () => {
  const session = startSession('1.2', { mode: 'browse' });
  session.rte.initialize('');
  session.rte.setValue('cmi.suspend_data', 'x');
  session.rte.terminate('');
  expect(session.stored['cmi.suspend_data']).toBeUndefined();
  expect(session.stored['cmi.core.lesson_status']).toBe('browsed');
  expect(session.violations).toHaveLength(1);
});

test('an empty mode is handed out as it is and lets everything be set', () => {
  const session = startSession('1.2', { mode: '' });
  session.rte.initialize('');
  expect(session.rte.getValue('cmi.core.lesson_mode')).toBe('');
  session.rte.setValue('cmi.core.lesson_status', 'incomplete');
  session.rte.commit('');
  expect(session.stored['cmi.core.lesson_status']).toBe('incomplete');
});

test('SCORM 1.2 sends restored interactions again with the first commit, and only with it', () => {
  const stored = { 'cmi.core.lesson_status': 'incomplete', 'cmi.interactions.0.id': 'q0' };
  const session = startSession('1.2', { stored });
  session.rte.initialize('');
  expect(session.rte.getValue('cmi.interactions._count')).toBe('1');
  session.rte.commit('');
  session.rte.commit('');
  expect(session.sent.map(({ values }) => values)).toEqual([{ 'cmi.interactions.0.id': 'q0' }, {}]);
});
