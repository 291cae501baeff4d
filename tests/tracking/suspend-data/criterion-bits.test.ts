import { expect, test } from 'vitest';
import type { CriterionAttempt } from '../../../src/course/attempt/attempt.ts';
import { emptyCriterion } from '../../../src/course/attempt/attempt.ts';
import { BitReader } from '../../../src/tracking/suspend-data/bit-reader.ts';
import { BitWriter } from '../../../src/tracking/suspend-data/bit-writer.ts';
import {
  readCriterion,
  writeCriterion,
} from '../../../src/tracking/suspend-data/criterion-bits.ts';
import { Damaged } from '../../../src/tracking/suspend-data/damaged.ts';

const full: CriterionAttempt = {
  epoch: 4,
  sections: [0, 2, 7],
  questions: { 3: { tries: 7, right: true } },
  run: { value: [30, 2, 5], at: { count: 90, device: 8 } },
  endings: [1],
  checksTaken: 33,
  sheet: { value: null, at: { count: 4, device: 9 } },
  kept: {
    best: 100,
    complete: true,
    minutes: 999,
    first: { 3: { response: '', right: false }, 9: { response: 'churn', right: true } },
  },
};

test.each([
  ['before it was opened', emptyCriterion],
  ['with something of everything', full],
  ['with a best score of 0', { ...full, kept: { ...full.kept, best: 0 } }],
])('reads back a criterion %s', (_what, criterion) => {
  const reader = new BitReader(written(criterion));
  expect(readCriterion(reader)).toEqual(criterion);
  reader.end();
});

test('a score above 100 is damaged', () => {
  const text = written({ ...full, kept: { ...full.kept, best: 101 } });
  expect(() => readCriterion(new BitReader(text))).toThrow(Damaged);
});

function written(criterion: CriterionAttempt): string {
  const writer = new BitWriter();
  writeCriterion(writer, criterion);
  return writer.text();
}
