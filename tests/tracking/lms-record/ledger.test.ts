import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  asSet,
  emptyLedger,
  relaunched,
  withCommit,
  withValue,
} from '../../../src/tracking/lms-record/ledger.ts';

const commit = { at: 1, taken: true, last: false };

test('keeps what was committed, and says what changed', () => {
  let ledger = withValue(withValue(emptyLedger, 'a', '1'), 'b', '2');
  expect(ledger.stored.size).toBe(0);
  ledger = withCommit(ledger, commit);
  ledger = withCommit(withValue(withValue(ledger, 'a', '1'), 'b', '3'), { ...commit, at: 2 });
  expect(ledger.commits[1]).toEqual({
    at: 2,
    taken: true,
    last: false,
    changes: [{ element: 'b', before: '2', after: '3' }],
  });
  expect([...ledger.stored]).toEqual([
    ['a', '1'],
    ['b', '3'],
  ]);
});

test('loses at the next launch what a failed commit did not deliver', () => {
  const failed = withCommit(withValue(emptyLedger, 'a', '1'), { ...commit, taken: false });
  expect(failed.commits[0]?.changes).toHaveLength(1);
  expect(withCommit(failed, commit).stored.get('a')).toBe('1');
  expect([...asSet(relaunched(failed))]).toEqual([]);
});

test('records what the LMS itself adds', () => {
  const own = new Map([['total', '5']]);
  expect(withCommit(emptyLedger, { ...commit, own }).stored.get('total')).toBe('5');
});

test('holds after any calls just what was set before the last commit that was taken', () => {
  const step = fc.oneof(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.string()), fc.boolean());
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let ledger = emptyLedger;
      let stored: Record<string, string> = {};
      let set: Record<string, string> = {};
      for (const one of steps) {
        if (typeof one === 'boolean') {
          ledger = withCommit(ledger, { ...commit, taken: one });
          if (one) stored = { ...set };
        } else {
          ledger = withValue(ledger, ...one);
          set = { ...set, [one[0]]: one[1] };
        }
        expect(Object.fromEntries(ledger.stored)).toEqual(stored);
        expect(Object.fromEntries(asSet(ledger))).toEqual(set);
      }
    }),
  );
});
