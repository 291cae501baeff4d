import { expect, test } from 'vitest';
import { recordCsv } from '../../src/course/record-csv.ts';
import type { RecordRow } from '../../src/course/record.ts';

const row: RecordRow = {
  ...{ id: 'd9-4-1', label: 'D9 4.1', short: 'service, and its costs' },
  ...{ complete: false, newSince: false, learn: 'done', practise: 'begun', check: 'none' },
  ...{
    sectionsReached: 8,
    sections: 8,
    endingsSeen: 0,
    endings: 6,
    checksTaken: 0,
    best: null,
    minutes: 65,
  },
};
const head = {
  ...{ learner: '=Sam', day: '2026-11-23', course: 'Outcome Four', version: '0.1.0', passMark: 80 },
  rule: 'check-passed',
} as const;

test('a record has a heading line and a line for each criterion', () => {
  const lines = recordCsv([row, { ...row, label: 'D9 4.2', best: 90 }], head).split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[3]).toBe('');
  expect(lines[0]?.split(',')).toHaveLength(18);
  expect(lines[1]).toBe(
    '\'=Sam,D9 4.1,"service, and its costs",begun,complete,8,8,begun,0,6,not started,0,,65,80,passed its check once,' +
      'Outcome Four 0.1.0,2026-11-23',
  );
  expect(lines[2]).toContain('D9 4.2');
  expect(lines[2]).toContain(',90,65,80,');
});

test('a record of nothing is its heading line', () => {
  expect(recordCsv([], head)).toMatch(/^Learner,.*Record of\r\n$/);
});
