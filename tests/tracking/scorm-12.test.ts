import { expect, test } from 'vitest';
import { openLms } from '../../src/tracking/scorm-12.ts';
import { adapterFacts } from './adapter-facts.ts';
import { launched, reportWith, resultWith } from './adapters.ts';

const end = { finish: true };

adapterFacts('1.2');

test('1.2: passed is reported only if the settings ask for it, and never taken back', () => {
  const result = resultWith({}, { complete: true, passed: true });
  const stored: Record<string, string> = {};
  const asked = launched('1.2', { stored }, 'passed');
  asked.launch();
  asked.lms.save(reportWith('r1', { result }), end);
  expect(stored['cmi.core.lesson_status']).toBe('passed');
  const later = launched('1.2', { stored, mode: 'normal' });
  later.launch();
  later.lms.save(reportWith('r2', { result }), end);
  expect(stored['cmi.core.lesson_status']).toBe('passed');

  const plain = launched('1.2');
  plain.launch();
  plain.lms.save(reportWith('r1', { result }), end);
  expect(plain.stored['cmi.core.lesson_status']).toBe('completed');
});

test('without API in any window there is no session', () => {
  const options = { completedAs: 'completed', now: () => new Date(0) } as const;
  expect(openLms({ API_1484_11: {} }, options)).toBeNull();
});
