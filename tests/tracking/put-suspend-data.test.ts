import { expect, test } from 'vitest';
import { putSuspendData } from '../../src/tracking/put-suspend-data.ts';
import { openLms } from '../../src/tracking/scorm-12.ts';
import { launched, reportWith, standards } from './adapters.ts';
import { callsTo } from './fake-calls.ts';

const goOn = { finish: false };

test.each([
  ['1.2', '405'],
  ['2004', '406'],
] as const)('%s: without room for writing the attempt alone is sent', (standard, code) => {
  const { launch, lms, stored, fault } = launched(standard);
  launch();
  fault({ suspendRoom: 10 });
  const suspendData = { full: 'attempt and writing', attemptOnly: 'attempt' };
  expect(lms.save(reportWith('', { suspendData }), goOn)).toEqual({
    taken: true,
    suspendData: 'attempt-only',
    characters: 7,
    refused: [{ what: 'cmi.suspend_data', code }],
  });
  expect(stored['cmi.suspend_data']).toBe('attempt');
});

test.each(standards)('%s: with no room at all the save is not taken', (standard) => {
  const { launch, lms, fault } = launched(standard);
  launch();
  fault({ suspendRoom: 0 });
  expect(lms.save(reportWith('work'), goOn)).toMatchObject({ taken: false, suspendData: 'none' });
});

test('an LMS that cuts suspend data and says yes is found out', () => {
  const values = new Map<string, string>();
  const api = {
    LMSInitialize: () => true,
    LMSGetValue: (name: string) => values.get(name) ?? '',
    LMSSetValue: (name: string, value: string) => values.set(name, value.slice(0, 8)) && 'true',
    LMSCommit: () => 'true',
    LMSGetLastError: () => 0,
  };
  const lms = openLms({ API: api }, { completedAs: 'completed', now: () => new Date(0) });
  if (!lms) throw new Error('Expected an API to be found');
  expect(lms.initialize()).toBeNull();
  const suspendData = { full: 'attempt and writing', attemptOnly: 'attempt' };
  const result = lms.save(reportWith('', { suspendData, result: null }), goOn);
  expect(result.suspendData).toBe('attempt-only');
  expect(result.refused).toContainEqual({ what: 'cmi.suspend_data', code: 'changed' });
});

test('writing that is too long for any LMS is not tried', () => {
  const { calls, asked } = callsTo({});
  expect(putSuspendData(calls, 'cmi.suspend_data', { full: null, attemptOnly: 'attempt' })).toEqual(
    {
      suspendData: 'attempt-only',
      characters: 7,
    },
  );
  expect(asked).toEqual(['Set cmi.suspend_data attempt', 'Get cmi.suspend_data']);
});
