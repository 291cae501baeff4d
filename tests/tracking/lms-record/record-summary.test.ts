import { expect, test } from 'vitest';
import { names12 } from '../../../src/tracking/lms-record/names-12.ts';
import { names2004 } from '../../../src/tracking/lms-record/names-2004.ts';
import { recordSummary } from '../../../src/tracking/lms-record/record-summary.ts';

test('reads an empty record as nothing begun', () => {
  expect(recordSummary(names12, new Map())).toEqual({
    progress: 'not-begun',
    success: null,
    score: null,
    suspendData: { used: 0, room: 4096 },
    location: '',
    session: null,
    total: null,
    objectives: [],
    interactions: [],
  });
});

test('reads SCORM 1.2, where one status says both', () => {
  const record = new Map([
    ['cmi.core.lesson_status', 'passed'],
    ['cmi.core.score.raw', '87.5'],
    ['cmi.core.session_time', '00:01:05.5'],
    ['cmi.suspend_data', 'twelve chars'],
    ['cmi.objectives.0.id', 'D9-4.1'],
    ['cmi.objectives.0.status', 'incomplete'],
    ['cmi.interactions.10.id', 'last'],
    ['cmi.interactions.2.id', 'first'],
    ['cmi.interactions.2.student_response', 'b'],
    ['cmi.interactions.2.result', 'wrong'],
  ]);
  const read = recordSummary(names12, record);
  expect(read).toMatchObject({
    progress: 'finished',
    success: 'passed',
    score: 87.5,
    session: 65.5,
  });
  expect(read.suspendData.used).toBe(12);
  expect(read.objectives).toEqual([{ id: 'D9-4.1', progress: 'begun', score: null }]);
  expect(read.interactions.map(({ id, response, right }) => [id, response, right])).toEqual([
    ['first', 'b', false],
    ['last', '', null],
  ]);
});

test('reads SCORM 2004, where completion and success are apart', () => {
  const record = new Map([
    ['cmi.completion_status', 'incomplete'],
    ['cmi.success_status', 'failed'],
    ['cmi.score.raw', '20'],
    ['cmi.interactions.0.result', 'correct'],
  ]);
  const read = recordSummary(names2004, record);
  expect(read).toMatchObject({ progress: 'begun', success: 'failed', score: 20 });
  expect(read.interactions[0]?.right).toBe(true);
});
