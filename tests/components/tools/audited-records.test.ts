import { expect, test } from 'vitest';
import { auditedRecords } from '../../../src/components/tools/audited-records.ts';
import { registerOf } from '../../fixtures/register.ts';

test('puts each audited entry beside its source, in the register’s order', () => {
  const source = { name: 'A. B.', status: 'closed', opened: '2026-11-09' };
  const [found] = auditedRecords(
    registerOf({ audited: ['status', 'name', 'opened'], sample: [{ ref: '1002', source }] }),
  );
  expect(found).toEqual({
    ref: '1002',
    rows: [
      { field: 'name', register: 'A. B.', source: 'A. B.' },
      { field: 'opened', register: '3 Nov 2026', source: '9 Nov 2026' },
      { field: 'status', register: 'new', source: 'closed' },
    ],
  });
});
