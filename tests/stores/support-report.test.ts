import { expect, test } from 'vitest';
import { supportReport } from '../../src/stores/support-report.ts';
import { $support, noteError } from '../../src/stores/support.ts';

const now = new Date('2026-11-23T10:42:00Z');

test('tells what a support desk asks for, with the latest twenty errors and their codes', () => {
  $support.setKey('lmsFound', true);
  $support.setKey('learnerId', 'l-7');
  $support.setKey('characters', 170);
  $support.setKey('allowed', 4096);
  for (let n = 1; n <= 25; n++) noteError({ at: now.getTime(), what: `call ${n}`, code: '405' });
  const report = supportReport(now, 'a browser');
  expect(report).toContain('LMS found: yes');
  expect(report).toContain('Learner id: l-7');
  expect(report).toContain('170 of 4096 that the standard promises');
  expect(report).toContain('2026-11-23T10:42:00.000Z call 25: 405');
  expect(report).not.toContain('call 5:');
  expect(report.match(/call \d+: 405/g)).toHaveLength(20);
});

test('says that nothing was saved in an LMS before anything was', () => {
  $support.setKey('learnerId', '');
  const report = supportReport(now, 'a browser');
  expect(report).toContain('Last successful save in the LMS: -');
  expect(report).toContain('Learner id: empty');
  expect(report).toContain('Browser: a browser');
});
