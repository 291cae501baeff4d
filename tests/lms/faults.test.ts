import { expect, test } from 'vitest';
import { startSession } from './start-session.ts';
import { decodePayload, encodePayload } from './strict/payload.ts';

const standards = ['1.2', '2004'] as const;
const begun = (standard: '1.2' | '2004', isCut = false) => {
  const session = startSession(standard, { isCut });
  session.rte.initialize('');
  session.rte.setValue('cmi.suspend_data', 'work');
  return session;
};

test.each(standards)('%s: Initialize can answer false, and then nothing is taken', (standard) => {
  const session = startSession(standard);
  session.fault({ initialize: 'false' });
  expect(session.rte.initialize('')).toBe('false');
  expect(session.rte.getLastError()).toBe(standard === '1.2' ? '101' : '102');
  expect(session.violations).toEqual([]);
  expect(session.rte.setValue('cmi.suspend_data', 'x')).toBe('false');
});

test.each(standards)('%s: Initialize can throw', (standard) => {
  const session = startSession(standard);
  session.fault({ initialize: 'throws' });
  expect(() => session.rte.initialize('')).toThrow();
});

test.each(standards)('%s: every call can throw', (standard) => {
  const session = begun(standard);
  session.fault({ calls: 'throws' });
  expect(() => session.rte.setValue('cmi.suspend_data', 'x')).toThrow();
  expect(() => session.rte.getValue('cmi.suspend_data')).toThrow();
  expect(() => session.rte.terminate('')).toThrow();
});

test.each([
  ['1.2', '405'],
  ['2004', '406'],
] as const)('%s: suspend data without room is refused with %s', (standard, code) => {
  const session = begun(standard);
  session.fault({ suspendRoom: 4 });
  expect(session.rte.setValue('cmi.suspend_data', 'five!')).toBe('false');
  expect(session.rte.getLastError()).toBe(code);
  expect(session.rte.getValue('cmi.suspend_data')).toBe('work');
  expect(session.rte.getLastError()).toBe('0');
  expect(session.rte.setValue('cmi.suspend_data', 'four')).toBe('true');
  expect(session.refusals).toHaveLength(1);
  expect(session.violations).toEqual([]);
});

test.each([
  ['1.2', 'false', '101'],
  ['2004', 'false', '391'],
  ['1.2', 'login-page', '<html lang="en">'],
  ['2004', 'login-page', '<html lang="en">'],
] as const)(
  '%s: a commit that meets %s answers false and stores nothing',
  (standard, commit, code) => {
    const session = begun(standard);
    session.fault({ commit });
    expect(session.rte.commit('')).toBe('false');
    expect(session.rte.getLastError()).toBe(code);
    expect(session.stored).toEqual({});
  },
);

test.each([
  ['1.2', 'drops'],
  ['2004', 'drops'],
  ['1.2', 'offline'],
  ['2004', 'offline'],
] as const)('%s: a commit that meets %s answers true and stores nothing', (standard, commit) => {
  const session = begun(standard);
  session.fault({ commit });
  expect(session.rte.commit('')).toBe('true');
  expect(session.rte.getLastError()).toBe('0');
  expect(session.stored).toEqual({});
});

test.each(standards)('%s: a commit can throw', (standard) => {
  const session = begun(standard);
  session.fault({ commit: 'throws' });
  expect(() => session.rte.commit('')).toThrow();
  expect(session.stored).toEqual({});
});

test.each(standards)('%s: a slow commit blocks for as long as told, then stores', (standard) => {
  const session = begun(standard);
  session.fault({ commit: 'slow', slowFor: 10_000 });
  expect(session.rte.commit('')).toBe('true');
  expect(session.waits).toEqual([10_000]);
  expect(session.stored['cmi.suspend_data']).toBe('work');
});

test.each(standards)('%s: when a request fails a beacon is sent and true answered', (standard) => {
  const session = begun(standard, true);
  expect(session.rte.commit('')).toBe('true');
  expect(session.sent[0]?.how).toBe('beacon');
  expect(session.stored['cmi.suspend_data']).toBe('work');
});

test('a beacon takes no more than 64 KiB', () => {
  const session = begun('2004', true);
  session.rte.setValue('cmi.suspend_data', 'é'.repeat(20_000));
  expect(session.rte.commit('')).toBe('false');
  expect(session.rte.getLastError()).toBe('391');
});

test('values come off the line as they went on it', () => {
  const values = { 'cmi.suspend_data': 'a=b&c__d é \n %', 'cmi.interactions.0.id': 'q-0' };
  expect(decodePayload(encodePayload(Object.entries(values)))).toEqual(values);
});
