import fc from 'fast-check';
import { expect, test } from 'vitest';
import { search, sortedBy } from '../../../src/tools/register/search.ts';
import { recordOf } from '../../fixtures/register.ts';

const records = [
  recordOf('1001', { name: 'T. Z.', item: 'bath seat', opened: '2026-11-09' }),
  recordOf('1002', { name: 'T. Z.', item: 'Bath-seat', district: 'QX4' }),
  recordOf('1003', { name: 'V. W.', item: 'wheelchair', opened: '2026-09-11' }),
];
const refs = (query: string) => search(records, query).map(({ ref }) => ref);

test('finds every word somewhere in the record, capitals aside', () => {
  expect(refs('t. z.')).toEqual(['1001', '1002']);
  expect(refs('T. Z. qx4')).toEqual(['1002']);
  expect(refs('9 Nov')).toEqual(['1001']);
});

test('takes letters as they stand', () => {
  expect(refs('bath seat')).toEqual(['1001']);
});

test('finds all by nothing, and nothing by what is nowhere', () => {
  expect(refs('  ')).toHaveLength(3);
  expect(refs('hoist')).toEqual([]);
});

test('finds no more with one word more', () => {
  const word = fc.constantFrom('t.', 'z.', 'qx', 'seat', '2026', 'no');
  fc.assert(
    fc.property(fc.array(word), word, (words, more) => {
      const fewer = refs([...words, more].join(' '));
      return fewer.every((ref) => refs(words.join(' ')).includes(ref));
    }),
  );
});

test('sorts days as days, and equal ones by number', () => {
  expect(sortedBy(records, 'opened').map(({ ref }) => ref)).toEqual(['1003', '1002', '1001']);
  expect(sortedBy(records.toReversed(), 'name').map(({ ref }) => ref)).toEqual([
    '1001',
    '1002',
    '1003',
  ]);
});
