import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duplicates } from '../../../src/tools/register/duplicates.ts';
import { recordOf } from '../../fixtures/register.ts';

const bath = { name: 'T. Z.', item: 'bath seat' };

test('counts every record after the first, and says which', () => {
  const records = ['1001', '1002', '1003'].map((ref) => recordOf(ref, bath));
  const found = duplicates([...records, recordOf('1004')], ['name', 'item']);
  expect(found).toMatchObject({ count: 2, of: 4, percent: 50, refs: ['1002', '1003'] });
});

test('takes a blank for nothing, and another spelling for another thing', () => {
  const blank = ['1001', '1002'].map((ref) => recordOf(ref, { ...bath, name: '' }));
  expect(duplicates(blank, ['name', 'item']).count).toBe(0);
  const spelt = [recordOf('1001', bath), recordOf('1002', { ...bath, item: 'bathseat' })];
  expect(duplicates(spelt, ['name', 'item']).count).toBe(0);
});

test('finds fewer, the more columns have to agree', () => {
  const letter = fc.constantFrom('a', 'b');
  const record = fc.record({ item: letter, district: letter, status: letter });
  fc.assert(
    fc.property(fc.array(record, { minLength: 1 }), (drawn) => {
      const records = drawn.map((changes, at) => recordOf(String(1000 + at), changes));
      const few = duplicates(records, ['item', 'district', 'status']).count;
      return few <= duplicates(records, ['item', 'district']).count;
    }),
  );
});
