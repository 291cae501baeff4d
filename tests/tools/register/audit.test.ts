import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from '../../../src/course/schema/register.ts';
import { auditCompared, auditResult, soundRecords } from '../../../src/tools/register/audit.ts';

const fields: Column[] = ['name', 'status', 'note'];
const fault = (ref: string, field: Column) => ({ ref, field, is: 'accuracy', why: '' });

test('gives two figures for one audit: by entry and by record', () => {
  const found = auditResult(fields, {
    '1001': { status: '' },
    '1002': { name: '', note: 'unfit' },
    '1003': {},
    '1004': { status: 'accuracy' },
  });
  expect(found?.entries).toMatchObject({ count: 8, of: 12 });
  expect(found?.records).toMatchObject({ count: 1, of: 4 });
  expect(found?.fields.map(({ right }) => right.count)).toEqual([3, 2, 3]);
});

test('says nothing before a record was looked at', () => {
  expect(auditResult(fields, {})).toBeNull();
});

test('never finds a larger share of sound records than of right entries', () => {
  const marks = fc.dictionary(
    fc.integer({ min: 1000, max: 1040 }).map(String),
    fc.dictionary(fc.constantFrom(...fields), fc.constant('')),
    { minKeys: 1 },
  );
  fc.assert(
    fc.property(marks, (one) => {
      const found = auditResult(fields, one);
      expect(found).not.toBeNull();
      if (!found) return;
      expect(found.records.percent).toBeLessThanOrEqual(found.entries.percent + 1e-9);
      expect(found.records.low).toBeLessThanOrEqual(found.records.percent + 1e-9);
    }),
  );
});

test('tells what was seen, missed and marked without need, in the records looked at', () => {
  const faults = [fault('1001', 'status'), fault('1001', 'note'), fault('1009', 'name')];
  const { seen, missed, extra } = auditCompared(fields, faults, {
    '1001': { status: 'unfit' },
    '1002': { name: '' },
  });
  expect(seen).toEqual([faults[0]]);
  expect(missed).toEqual([faults[1]]);
  expect(extra).toEqual([{ ref: '1002', field: 'name' }]);
});

test('counts a record with two faults once', () => {
  const faults = [{ ref: '1001' }, { ref: '1001' }];
  expect(soundRecords(['1001', '1002'], faults)).toMatchObject({ count: 1, of: 2 });
});
