import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attempt } from '../../../src/course/attempt/attempt.ts';
import { emptyAttempt } from '../../../src/course/attempt/attempt.ts';
import { reachSection } from '../../../src/course/attempt/changes.ts';
import { decodeAttempt, encodeAttempt } from '../../../src/tracking/suspend-data/attempt-block.ts';
import { sealBlock } from '../../../src/tracking/suspend-data/block.ts';
import { attempts } from '../../course/attempt/arbitrary-attempt.ts';
import { reachableAttempts } from '../../course/attempt/arbitrary-change.ts';

const seven: Attempt = [0, 1, 2, 3, 4, 5, 6].reduce(
  (attempt, code) => reachSection(attempt, 1, code, code),
  emptyAttempt(99),
);
const text = encodeAttempt(seven);

test('reads back every attempt that a learner can come to', () => {
  fc.assert(
    fc.property(reachableAttempts, (attempt) => {
      expect(decodeAttempt(encodeAttempt(attempt))).toEqual({ attempt, damaged: false });
    }),
    { numRuns: 500 },
  );
});

test('reads back every attempt of the right shape', () => {
  fc.assert(
    fc.property(attempts, (attempt) => {
      expect(decodeAttempt(encodeAttempt(attempt))).toEqual({ attempt, damaged: false });
    }),
    { numRuns: 500 },
  );
});

test('is made of base64url digits only', () => {
  fc.assert(
    fc.property(attempts, (attempt) => {
      expect(encodeAttempt(attempt)).toMatch(/^[\w-]+$/);
    }),
  );
});

test('text that was never saved is an empty attempt, not a damaged one', () => {
  expect(decodeAttempt('')).toEqual({ attempt: emptyAttempt(0), damaged: false });
});

test('text cut off anywhere is damaged, kept, and gives the criteria before the cut', () => {
  for (let length = 1; length < text.length; length += 1) {
    const cut = text.slice(0, length);
    const { attempt, ...rest } = decodeAttempt(cut);
    expect(rest).toEqual({ damaged: true, raw: cut });
    for (const [code, criterion] of Object.entries(attempt.criteria)) {
      expect(criterion).toEqual(seven.criteria[Number(code)]);
    }
  }
  const { attempt } = decodeAttempt(text.slice(0, -1));
  expect(Object.keys(attempt.criteria)).toEqual(['0', '1', '2', '3', '4', '5']);
  expect(attempt).toMatchObject({ seed: 99, revision: 7 });
});

test('one changed character is always noticed and loses at most its own piece', () => {
  for (let place = 0; place < text.length; place += 1) {
    for (const other of ['A', 'B', 'z', '_', '.', 'é', '\ud83d']) {
      if (text[place] === other) continue;
      const changed = text.slice(0, place) + other + text.slice(place + 1);
      const { attempt, damaged, raw } = decodeAttempt(changed);
      expect({ damaged, raw }).toEqual({ damaged: true, raw: changed });
      for (const [code, criterion] of Object.entries(attempt.criteria)) {
        expect(criterion).toEqual(seven.criteria[Number(code)]);
      }
    }
  }
});

test('damage in one criterion leaves the others readable', () => {
  const place = text.length - 3;
  const changed = text.slice(0, place) + (text[place] === 'x' ? 'y' : 'x') + text.slice(place + 1);
  expect(Object.keys(decodeAttempt(changed).attempt.criteria)).toHaveLength(6);
});

test('any other text is damaged, kept, and never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string({ unit: fc.constantFrom(...'ABCxyz019-_.'), minLength: 1, maxLength: 200 }),
      ),
      (rubbish) => {
        expect(decodeAttempt(rubbish)).toMatchObject({ damaged: true, raw: rubbish });
      },
    ),
    { numRuns: 2000 },
  );
});

test('a later version is kept and not read', () => {
  const newer = sealBlock(3, text.slice(8));
  expect(decodeAttempt(newer)).toEqual({
    ...{ attempt: emptyAttempt(0), damaged: false, newer: true, raw: newer },
  });
});

test('a head that cannot be read leaves no stamp above the revision', () => {
  const changed = text.slice(0, 12) + (text[12] === 'x' ? 'y' : 'x') + text.slice(13);
  const { attempt } = decodeAttempt(changed);
  expect(Object.keys(attempt.criteria)).toHaveLength(7);
  expect(attempt).toMatchObject({ epoch: 0, seed: 0, revision: 0 });
});
