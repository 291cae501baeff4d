import { expect, test } from 'vitest';
import type { SessionOptions } from './start-session.ts';
import { startSession } from './start-session.ts';

const begun = (options: SessionOptions = {}) => {
  const session = startSession('2004', options);
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
  expect(get(session, 'cmi.suspend_data')).toBe('403');
  expect(set(session, 'cmi.exit', 'suspend')).toBe('0');
  expect(set(session, 'cmi.completion_status', 'incomplete')).toBe('0');
  expect(set(session, 'cmi.session_time', 'PT62.5S')).toBe('0');
  expect(session.rte.commit('')).toBe('true');
  expect(session.rte.terminate('')).toBe('true');
  expect(session.violations).toEqual([]);
});

test('each call has its own code before Initialize', () => {
  const { rte } = startSession('2004');
  const codeAfter = (call: () => unknown) => (call(), rte.getLastError());
  expect(codeAfter(() => rte.getValue('cmi.mode'))).toBe('122');
  expect(codeAfter(() => rte.setValue('cmi.exit', 'suspend'))).toBe('132');
  expect(codeAfter(() => rte.commit(''))).toBe('142');
  expect(codeAfter(() => rte.terminate(''))).toBe('112');
});

test('each call has its own code after Terminate', () => {
  const { rte } = begun();
  rte.terminate('');
  const codeAfter = (call: () => unknown) => (call(), rte.getLastError());
  expect(codeAfter(() => rte.getValue('cmi.mode'))).toBe('123');
  expect(codeAfter(() => rte.setValue('cmi.exit', 'suspend'))).toBe('133');
  expect(codeAfter(() => rte.commit(''))).toBe('143');
  expect(codeAfter(() => rte.terminate(''))).toBe('113');
  expect(codeAfter(() => rte.initialize(''))).toBe('104');
});

test('a second Initialize answers false and wipes what was not committed', () => {
  const session = begun();
  set(session, 'cmi.location', 'committed');
  session.rte.commit('');
  set(session, 'cmi.location', 'not committed');
  expect(session.rte.initialize('')).toBe('false');
  expect(session.rte.getLastError()).toBe('103');
  expect(get(session, 'cmi.location')).toBe('committed');
  expect(session.violations).toHaveLength(1);
});

test('64,000 characters of suspend data fit, one more is refused and the old value stays', () => {
  const session = begun();
  expect(set(session, 'cmi.suspend_data', 'x'.repeat(64_000))).toBe('0');
  expect(set(session, 'cmi.suspend_data', 'y'.repeat(64_001))).toBe('406');
  expect(get(session, 'cmi.suspend_data')).toBe('x'.repeat(64_000));
  expect(session.refusals).toHaveLength(1);
  expect(session.violations).toEqual([]);
});

test.each([
  ['cmi.location', 'x'.repeat(1_000), '0'],
  ['cmi.location', 'x'.repeat(1_001), '406'],
  ['cmi.score.scaled', '0.85', '0'],
  ['cmi.score.scaled', '.85', '406'],
  ['cmi.score.scaled', '1.5', '407'],
  ['cmi.score.raw', '', '406'],
  ['cmi.progress_measure', '-0.1', '407'],
  ['cmi.session_time', 'PT62.5S', '0'],
  ['cmi.session_time', 'P', '406'],
  ['cmi.session_time', 'PT', '406'],
  ['cmi.session_time', '00:01:02', '406'],
  ['cmi.session_time', 'PT1.234S', '406'],
  ['cmi.completion_status', 'passed', '406'],
  ['cmi.success_status', 'passed', '0'],
  ['cmi.exit', 'normal', '0'],
  ['cmi.exit', 'Suspend', '406'],
  ['cmi.mode', 'normal', '404'],
  ['cmi.interactions._count', '1', '404'],
  ['cmi.core.lesson_status', 'completed', '401'],
  ['adl.nav.request', 'exitAll', '0'],
  ['cmi.interactions.1.id', 'q1', '351'],
  ['cmi.interactions.0.type', 'choice', '408'],
  ['cmi.objectives.0.success_status', 'passed', '408'],
  ['cmi.interactions.0.id', 'two words', '406'],
])('setting %s to %s is answered with %s', (element, value, code) => {
  const session = begun();
  expect(set(session, element, value)).toBe(code);
  expect(session.violations).toHaveLength(code === '0' ? 0 : 1);
});

test.each([
  ['timestamp', '2026-11-23T15:20:05', '0'],
  ['timestamp', '2026-11-23T15:20:05Z', '406'],
  ['timestamp', '2026-11-23T15:20:05.10Z', '0'],
  ['timestamp', '2026-11-23T15:20:05.123Z', '406'],
  ['result', 'incorrect', '0'],
  ['result', 'wrong', '406'],
  ['latency', 'PT1H2M3S', '0'],
  ['description', 'x'.repeat(250), '0'],
  ['description', 'x'.repeat(251), '406'],
  ['description', 'two\nlines', '406'],
  ['learner_response', 'a', '408'],
])('the %s %s of an interaction with an id is answered with %s', (field, value, code) => {
  const session = begun();
  set(session, 'cmi.interactions.0.id', 'q0');
  expect(set(session, `cmi.interactions.0.${field}`, value)).toBe(code);
});

test.each([
  ['choice', 'a[,]b', '0'],
  ['choice', 'a[,]a', '406'],
  ['choice', 'first-option', '406'],
  ['choice', 'first option', '406'],
  ['matching', 'a[.]1[,]b[.]2', '0'],
  ['matching', 'a.1', '406'],
  ['sequencing', 'c[,]a[,]b', '0'],
  ['numeric', '12.5', '0'],
  ['numeric', '.5', '406'],
  ['true-false', 't', '406'],
  ['true-false', 'true', '0'],
  ['fill-in', 'any words, at all', '0'],
  ['fill-in', 'x'.repeat(251), '406'],
])('a %s interaction with the response %s is answered with %s', (type, response, code) => {
  const session = begun();
  set(session, 'cmi.interactions.0.id', 'q0');
  set(session, 'cmi.interactions.0.type', type);
  expect(set(session, 'cmi.interactions.0.learner_response', response)).toBe(code);
});

test('a numeric pattern is a range with [:]', () => {
  const session = begun();
  set(session, 'cmi.interactions.0.id', 'q0');
  set(session, 'cmi.interactions.0.type', 'numeric');
  expect(set(session, 'cmi.interactions.0.correct_responses.0.pattern', '4[:]5')).toBe('0');
  expect(set(session, 'cmi.interactions.0.correct_responses.0.pattern', '4:5')).toBe('406');
});

test('an objective keeps its id, and no two have the same', () => {
  const session = begun();
  expect(set(session, 'cmi.objectives.0.id', 'd9-4-1')).toBe('0');
  expect(set(session, 'cmi.objectives.0.id', 'd9-4-1')).toBe('0');
  expect(set(session, 'cmi.objectives.0.id', 'd9-4-2')).toBe('351');
  expect(set(session, 'cmi.objectives.1.id', 'd9-4-1')).toBe('351');
});

test('interactions can be read back, exit cannot', () => {
  const session = begun();
  set(session, 'cmi.interactions.0.id', 'q0');
  expect(get(session, 'cmi.interactions.0.id')).toBe('q0');
  expect(get(session, 'cmi.interactions._count')).toBe('1');
  expect(get(session, 'cmi.interactions.1.id')).toBe('301');
  expect(get(session, 'cmi.exit')).toBe('405');
});

test('keywords are answered only where they belong', () => {
  const session = begun();
  expect(get(session, 'cmi.score._children')).toBe('scaled,raw,min,max');
  expect(get(session, 'cmi.score._count')).toBe('301');
  expect(get(session, 'cmi._version')).toBe('1.0');
  expect(get(session, 'cmi.core._children')).toBe('401');
});

test('every commit sends everything again', () => {
  const session = begun();
  set(session, 'cmi.location', 'here');
  session.rte.commit('');
  session.rte.commit('');
  expect(session.sent[1]?.values['cmi.location']).toBe('here');
  expect(session.sent[1]?.values['cmi.learner_id']).toBeUndefined();
});

test('the total time is the stored one and the session together', () => {
  const session = begun({ stored: { 'cmi.total_time': 'PT1H0.5S', 'cmi.exit': 'suspend' } });
  set(session, 'cmi.session_time', 'PT1M2.25S');
  session.rte.terminate('');
  expect(session.stored['cmi.total_time']).toBe('PT3662.75S');
});
