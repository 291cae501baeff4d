import { expect, test } from 'vitest';
import type { SessionOptions } from './start-session.ts';
import { startSession } from './start-session.ts';

const begun = (options: SessionOptions = {}) => {
  const session = startSession('1.2', options);
  session.rte.initialize('');
  return session;
};
/** The error code of setting a value, `'0'` if it was taken. */
const set = ({ rte }: ReturnType<typeof begun>, element: string, value: unknown) => {
  const answer = rte.setValue(element, value);
  expect(answer).toBe(rte.getLastError() === '0' ? 'true' : 'false');
  return rte.getLastError();
};
const get = ({ rte }: ReturnType<typeof begun>, element: string) => {
  const value = rte.getValue(element);
  return rte.getLastError() === '0' ? value : rte.getLastError();
};

test('a session that follows the rules leaves no violation', () => {
  const session = begun();
  expect(set(session, 'cmi.core.exit', 'suspend')).toBe('0');
  expect(set(session, 'cmi.core.lesson_status', 'incomplete')).toBe('0');
  expect(set(session, 'cmi.core.session_time', '00:00:05')).toBe('0');
  expect(session.rte.commit('')).toBe('true');
  expect(session.rte.terminate('')).toBe('true');
  expect(session.violations).toEqual([]);
});

test('no call is taken before LMSInitialize or after LMSFinish', () => {
  const session = startSession('1.2');
  expect(session.rte.setValue('cmi.suspend_data', 'x')).toBe('false');
  expect(session.rte.getLastError()).toBe('301');
  expect(session.rte.getValue('cmi.suspend_data')).toBe('');
  expect(session.rte.commit('')).toBe('false');
  session.rte.initialize('');
  session.rte.terminate('');
  expect(set(session, 'cmi.suspend_data', 'x')).toBe('301');
  expect(session.rte.terminate('')).toBe('false');
  expect(session.violations).toHaveLength(5);
});

test('LMSInitialize, LMSCommit and LMSFinish want the empty string', () => {
  const session = startSession('1.2');
  expect(session.rte.initialize(undefined)).toBe('false');
  expect(session.rte.getLastError()).toBe('201');
  session.rte.initialize('');
  expect(session.rte.commit('x')).toBe('false');
  expect(session.rte.terminate(null)).toBe('false');
  expect(session.violations).toHaveLength(3);
});

test('a second LMSInitialize answers false and wipes what was not committed', () => {
  const session = begun();
  set(session, 'cmi.suspend_data', 'committed');
  session.rte.commit('');
  set(session, 'cmi.suspend_data', 'not committed');
  expect(session.rte.initialize('')).toBe('false');
  expect(session.rte.getLastError()).toBe('101');
  expect(get(session, 'cmi.suspend_data')).toBe('committed');
});

test('LMSInitialize after LMSFinish in the same launch answers false', () => {
  const session = begun();
  session.rte.terminate('');
  expect(session.rte.initialize('')).toBe('false');
  expect(session.violations).toHaveLength(1);
});

test.each([
  ['standard', 4_096],
  ['moodle', 64_000],
] as const)('%s limits hold %i characters of suspend data', (limits, most) => {
  const session = begun({ limits });
  expect(set(session, 'cmi.suspend_data', 'x'.repeat(most))).toBe('0');
  expect(set(session, 'cmi.suspend_data', 'y'.repeat(most + 1))).toBe('405');
  expect(get(session, 'cmi.suspend_data')).toBe('x'.repeat(most));
  expect(session.refusals).toEqual([`cmi.suspend_data: ${most + 1} characters`]);
  expect(session.violations).toEqual([]);
});

test.each([
  ['cmi.core.lesson_location', 'x'.repeat(255), '0'],
  ['cmi.core.lesson_location', 'x'.repeat(256), '405'],
  ['cmi.core.lesson_status', 'passed', '0'],
  ['cmi.core.lesson_status', 'not attempted', '405'],
  ['cmi.core.lesson_status', 'Completed', '405'],
  ['cmi.core.exit', 'suspend', '0'],
  ['cmi.core.exit', 'normal', '405'],
  ['cmi.core.score.raw', '100', '0'],
  ['cmi.core.score.raw', '66.67', '0'],
  ['cmi.core.score.raw', '66.667', '405'],
  ['cmi.core.score.raw', '101', '405'],
  ['cmi.core.score.raw', '', '405'],
  ['cmi.core.session_time', '0000:00:00.12', '0'],
  ['cmi.core.session_time', '0:01:02', '405'],
  ['cmi.core.session_time', 'PT62S', '405'],
  ['cmi.core.student_id', 'x', '403'],
  ['cmi.core.lesson_mode', 'normal', '403'],
  ['cmi.core._children', 'x', '402'],
  ['cmi.interactions._count', '1', '402'],
  ['cmi.core.progress', '1', '401'],
  ['adl.nav.request', 'exit', '201'],
  ['cmi.objectives.0.status', 'not attempted', '0'],
  ['cmi.objectives.0.id', 'with space', '405'],
  ['cmi.interactions.0.id', 'D9-4.1-Q03-cost-per-resolved-issue', '0'],
  ['cmi.interactions.0.id', 'two words', '405'],
  ['cmi.interactions.0.id', 'x'.repeat(256), '405'],
  ['cmi.interactions.0.type', 'other', '405'],
  ['cmi.interactions.0.result', 'wrong', '0'],
  ['cmi.interactions.0.result', 'incorrect', '405'],
  ['cmi.interactions.0.time', '23:59:59', '0'],
  ['cmi.interactions.0.time', '24:00:00', '405'],
  ['cmi.interactions.0.latency', '00:00:01.5', '0'],
  ['cmi.interactions.0.student_response', 'x'.repeat(256), '405'],
  ['cmi.interactions.00.id', 'q', '401'],
])('setting %s to %s is answered with %s', (element, value, code) => {
  const session = begun();
  expect(set(session, element, value)).toBe(code);
  expect(session.violations).toHaveLength(code === '0' ? 0 : 1);
});

test.each([
  ['choice', 'a', '0'],
  ['choice', 'a,c', '0'],
  ['choice', 'ab', '405'],
  ['choice', 'A', '405'],
  ['matching', '1.a,2.b', '0'],
  ['matching', '1-a', '405'],
  ['sequencing', 'c,a,b', '0'],
  ['true-false', 't', '0'],
  ['numeric', '12.5', '0'],
  ['numeric', 'twelve', '405'],
  ['fill-in', 'any words, at all', '0'],
])('a %s interaction with the response %s is answered with %s', (type, response, code) => {
  const session = begun();
  set(session, 'cmi.interactions.0.type', type);
  expect(set(session, 'cmi.interactions.0.student_response', response)).toBe(code);
});

test('a response is held against a type that comes after it', () => {
  const session = begun();
  set(session, 'cmi.interactions.0.student_response', 'two words');
  expect(set(session, 'cmi.interactions.0.type', 'choice')).toBe('405');
});

test('a numeric pattern may be a range', () => {
  const session = begun();
  set(session, 'cmi.interactions.0.type', 'numeric');
  expect(set(session, 'cmi.interactions.0.correct_responses.0.pattern', '4.5:5')).toBe('0');
  expect(set(session, 'cmi.interactions.0.correct_responses.0.pattern', '1:2:3')).toBe('405');
});

test('an index that would leave a gap is refused with 201', () => {
  const session = begun();
  expect(set(session, 'cmi.interactions.1.id', 'q1')).toBe('201');
  expect(set(session, 'cmi.interactions.0.id', 'q0')).toBe('0');
  expect(set(session, 'cmi.interactions.1.id', 'q1')).toBe('0');
  expect(get(session, 'cmi.interactions._count')).toBe('2');
  expect(set(session, 'cmi.interactions.0.correct_responses.1.pattern', 'a')).toBe('201');
});

test('interactions and exit cannot be read back', () => {
  const session = begun();
  set(session, 'cmi.interactions.0.id', 'q0');
  expect(get(session, 'cmi.interactions.0.id')).toBe('404');
  expect(get(session, 'cmi.core.exit')).toBe('404');
  expect(session.violations).toHaveLength(2);
});

test('_count and _children are answered only where they belong', () => {
  const session = begun();
  expect(get(session, 'cmi.objectives._count')).toBe('0');
  expect(get(session, 'cmi.core.score._children')).toBe('raw,max,min');
  expect(get(session, 'cmi.core._count')).toBe('203');
  expect(get(session, 'cmi.core.exit._children')).toBe('202');
  expect(get(session, 'cmi.objectives.0.id')).toBe('201');
});

test('counts and scores may come as numbers', () => {
  const session = begun({ numbers: true });
  set(session, 'cmi.core.score.raw', '85');
  set(session, 'cmi.suspend_data', '85');
  expect(get(session, 'cmi.interactions._count')).toBe(0);
  expect(get(session, 'cmi.core.score.raw')).toBe(85);
  expect(get(session, 'cmi.suspend_data')).toBe('85');
});

test('a value that is no string is taken, and is a violation', () => {
  const session = begun();
  expect(set(session, 'cmi.core.score.raw', 85)).toBe('0');
  expect(session.violations).toEqual(['LMSSetValue cmi.core.score.raw with a number']);
});

test('comments are appended to those already there', () => {
  const session = begun();
  set(session, 'cmi.comments', 'one ');
  set(session, 'cmi.comments', 'two');
  expect(get(session, 'cmi.comments')).toBe('one two');
  expect(set(session, 'cmi.comments', 'x'.repeat(4_090))).toBe('405');
});

test('a commit sends only what changed since the last', () => {
  const session = begun();
  set(session, 'cmi.suspend_data', 'one');
  set(session, 'cmi.core.lesson_status', 'incomplete');
  session.rte.commit('');
  set(session, 'cmi.suspend_data', 'two');
  session.rte.commit('');
  expect(session.sent[1]?.values).toEqual({ 'cmi.suspend_data': 'two' });
});

test('after a failed commit a retry sends nothing, and only what changes after it', () => {
  const session = begun();
  set(session, 'cmi.suspend_data', 'one');
  set(session, 'cmi.core.lesson_status', 'completed');
  session.fault({ commit: 'false' });
  expect(session.rte.commit('')).toBe('false');
  session.fault({ commit: 'ok' });
  expect(session.rte.commit('')).toBe('true');
  expect(session.stored).toEqual({});
  set(session, 'cmi.suspend_data', 'two');
  set(session, 'cmi.core.lesson_status', 'completed');
  session.rte.commit('');
  expect(session.stored).toEqual({ 'cmi.suspend_data': 'two' });
});

test('time is stored only at LMSFinish', () => {
  const session = begun({ stored: { 'cmi.core.total_time': '00:59:58.50' } });
  set(session, 'cmi.core.session_time', '00:00:03.75');
  session.rte.commit('');
  expect(session.stored['cmi.core.total_time']).toBe('00:59:58.50');
  session.rte.terminate('');
  expect(session.stored['cmi.core.total_time']).toBe('01:00:02.25');
});

test('a status left untouched becomes completed at LMSFinish, and not before', () => {
  const session = begun();
  session.rte.commit('');
  expect(session.stored['cmi.core.lesson_status']).toBeUndefined();
  session.rte.terminate('');
  expect(session.stored['cmi.core.lesson_status']).toBe('completed');
});

test('the error text is the one of the standard', () => {
  const session = begun();
  expect(session.rte.getErrorString('405')).toBe('Incorrect data type');
  expect(session.rte.getErrorString('999')).toBe('');
});
