import { expect, test } from 'vitest';
import { openLms } from '../../src/tracking/scorm-2004.ts';
import { adapterFacts } from './adapter-facts.ts';
import { launched, reportWith, resultWith } from './adapters.ts';

const goOn = { finish: false };

adapterFacts('2004');

test('2004: completion and success are told apart', () => {
  const { launch, lms, stored } = launched('2004');
  launch();
  lms.save(reportWith('r1', { result: resultWith({}, { complete: true, score: 5 }) }), goOn);
  expect(stored).toMatchObject({
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'unknown',
    'cmi.score.scaled': '0.05',
  });
  lms.save(reportWith('r2', { result: resultWith({}, { passed: true }) }), goOn);
  expect(stored['cmi.success_status']).toBe('passed');
});

test('without API_1484_11 in any window there is no session', () => {
  const options = { completedAs: 'completed', now: () => new Date(0) } as const;
  expect(openLms({ API: {} }, options)).toBeNull();
});
