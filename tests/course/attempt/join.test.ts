import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CriterionAttempt, FirstResponse } from '../../../src/course/attempt/attempt.ts';
import { emptyAttempt, emptyCriterion } from '../../../src/course/attempt/attempt.ts';
import { join } from '../../../src/course/attempt/join.ts';
import { attempts } from './arbitrary-attempt.ts';
import { anyChange, reachableAttempts } from './arbitrary-change.ts';

const many = { numRuns: 400 };

test('does not depend on which copy comes first', () => {
  fc.assert(
    fc.property(attempts, attempts, (a, b) => {
      expect(join(a, b)).toEqual(join(b, a));
    }),
    many,
  );
});

test('does not depend on which copies meet first', () => {
  fc.assert(
    fc.property(attempts, attempts, attempts, (a, b, c) => {
      expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
    }),
    many,
  );
});

test('gives the same for a copy joined with itself or joined twice', () => {
  fc.assert(
    fc.property(attempts, attempts, (a, b) => {
      expect(join(a, a)).toEqual(a);
      expect(join(join(a, b), b)).toEqual(join(a, b));
    }),
    many,
  );
});

test('an old copy adds nothing to what was made of it', () => {
  fc.assert(
    fc.property(reachableAttempts, fc.array(anyChange, { maxLength: 8 }), (old, changes) => {
      const changed = changes.reduce((attempt, change) => change(attempt), old);
      expect(join(old, changed)).toEqual(changed);
    }),
    many,
  );
});

test('unites what two devices did', () => {
  const a = one({ sections: [0, 3], endings: [1], checksTaken: 1 });
  const b = one({ sections: [1, 3], endings: [0], checksTaken: 2 });
  expect(join(a, b)).toEqual(one({ sections: [0, 1, 3], endings: [0, 1], checksTaken: 2 }));
});

test('takes the run with the higher counter, whichever device it is from', () => {
  const a = one({ run: { value: [1, 2], at: { count: 8, device: 9 } } });
  const b = one({ run: { value: [5], at: { count: 9, device: 1 } } });
  expect(join(a, b)).toEqual(b);
});

test('a criterion started again stays so, but keeps its score and completion', () => {
  const before = one({
    sections: [0, 1],
    kept: { best: 90, complete: true, minutes: 0, first: {} },
  });
  const after = one({
    epoch: 1,
    sections: [2],
    kept: { best: 40, complete: false, minutes: 0, first: {} },
  });
  expect(join(before, after)).toEqual(
    one({ epoch: 1, sections: [2], kept: { best: 90, complete: true, minutes: 0, first: {} } }),
  );
});

test('what was cleared does not come back, and the revision does not go down', () => {
  const old = { ...one({ sections: [0] }), revision: 40 };
  const cleared = { ...emptyAttempt(3), epoch: 1, revision: 12 };
  expect(join(old, cleared)).toEqual({ ...cleared, revision: 40 });
});

test('keeps a first response together with its own mark', () => {
  const a = first({ response: 'b', right: true });
  const b = first({ response: 'c', right: false });
  const joined = join(a, b).criteria[0]?.kept.first;
  expect([a, b].map(({ criteria }) => criteria[0]?.kept.first)).toContainEqual(joined);
});

test('a first response that one copy had no room for comes back from the other', () => {
  const here = first({ response: 'resolution', right: true });
  const sent = first({ response: '', right: true });
  expect(join(sent, here)).toEqual(here);
});

test('first responses outlive a criterion started again elsewhere', () => {
  const before = first({ response: 'b', right: true });
  const after = one({ epoch: 1 });
  expect(join(before, after).criteria[0]).toMatchObject({
    epoch: 1,
    kept: { first: { 4: { response: 'b', right: true } } },
  });
});

function first(response: FirstResponse) {
  return one({ kept: { best: null, complete: false, minutes: 0, first: { 4: response } } });
}

function one(criterion: Partial<CriterionAttempt>) {
  return { ...emptyAttempt(7), criteria: { 0: { ...emptyCriterion, ...criterion } } };
}

test('of the minutes on two devices the more count, whichever began the criterion again', () => {
  const kept = { best: null, complete: false, first: {} };
  const a = one({ kept: { ...kept, minutes: 12 } });
  const b = one({ epoch: 1, kept: { ...kept, minutes: 7 } });
  expect(join(a, b)).toEqual(one({ epoch: 1, kept: { ...kept, minutes: 12 } }));
});
