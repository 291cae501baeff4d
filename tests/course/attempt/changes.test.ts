import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attempt } from '../../../src/course/attempt/attempt.ts';
import { emptyAttempt } from '../../../src/course/attempt/attempt.ts';
import {
  clearAttempt,
  goTo,
  keepComplete,
  reachSection,
  recordMark,
  setRun,
  spendMinute,
  startAgain,
} from '../../../src/course/attempt/changes.ts';
import { join } from '../../../src/course/attempt/join.ts';
import { anyChange, reachableAttempts } from './arbitrary-change.ts';

const [device, criterion] = [1234, 2];
const start = emptyAttempt(7);

test('no change lowers what is kept', () => {
  fc.assert(
    fc.property(reachableAttempts, anyChange, (before, change) => {
      const after = change(before);
      for (const [code, { kept }] of Object.entries(before.criteria)) {
        const now = after.criteria[Number(code)]?.kept;
        expect(now?.best ?? -1).toBeGreaterThanOrEqual(kept.best ?? -1);
        if (kept.complete) expect(now?.complete).toBe(true);
      }
    }),
  );
});

test('each change raises the revision by one, or gives the same attempt back', () => {
  fc.assert(
    fc.property(reachableAttempts, anyChange, (before, change) => {
      const after = change(before);
      if (after !== before) expect(after.revision).toBe(before.revision + 1);
    }),
  );
});

test('keeps the sections reached sorted, each once', () => {
  const twice = [3, 0, 3].reduce((at, code) => reachSection(at, device, criterion, code), start);
  expect(twice.criteria[criterion]?.sections).toEqual([0, 3]);
  expect(twice.revision).toBe(2);
});

test('remembers that the first response was not right, and being right later', () => {
  let attempt = recordMark(start, device, criterion, 5, false);
  attempt = recordMark(attempt, device, criterion, 5, true);
  attempt = recordMark(attempt, device, criterion, 5, false);
  expect(record(attempt)).toEqual({ tries: 3, right: true });
  expect(first(attempt)).toEqual({ response: '', right: false });
});

test('counts no more than seven tries', () => {
  let attempt = start;
  for (let tries = 0; tries < 9; tries += 1) {
    attempt = recordMark(attempt, device, criterion, 5, false);
  }
  expect(record(attempt)?.tries).toBe(7);
});

test('a new run replaces the old one, endings reached stay', () => {
  let attempt = setRun(start, device, criterion, [4, 9], 1);
  attempt = setRun(attempt, device, criterion, [4], null);
  expect(attempt.criteria[criterion]).toMatchObject({
    run: { value: [4], at: { count: 2, device } },
    endings: [1],
  });
});

test('starting again empties a criterion but for what is kept', () => {
  let attempt = keepComplete(reachSection(start, device, criterion, 1), device, criterion);
  attempt = startAgain(attempt, device, criterion);
  expect(attempt.criteria[criterion]).toMatchObject({
    epoch: 1,
    sections: [],
    kept: { complete: true },
  });
});

test('a first mark stays the first after starting again', () => {
  let attempt = recordMark(start, device, criterion, 5, false);
  attempt = startAgain(attempt, device, criterion);
  expect(record(attempt)).toBeUndefined();
  attempt = recordMark(attempt, device, criterion, 5, true);
  expect(record(attempt)).toEqual({ tries: 1, right: true });
  expect(first(attempt)).toEqual({ response: '', right: false });
});

test('going where one is already changes nothing', () => {
  const place = { criterion, part: 'learn', section: null } as const;
  const there = goTo(start, device, place);
  expect(there.place).toEqual({ value: place, at: { count: 1, device } });
  expect(goTo(there, device, { ...place })).toBe(there);
});

test('clearing wins over every older copy', () => {
  const old = reachSection(start, device, criterion, 1);
  const cleared = clearAttempt(old, 9);
  expect(cleared).toEqual({ ...emptyAttempt(9), epoch: 1, revision: 2 });
  expect(join(old, cleared)).toEqual(cleared);
});

function first(attempt: Attempt) {
  return attempt.criteria[criterion]?.kept.first[5];
}

function record(attempt: Attempt) {
  return attempt.criteria[criterion]?.questions[5];
}

test('minutes are counted up to 999, and outlive starting again', () => {
  let attempt = emptyAttempt(1);
  for (let minute = 0; minute < 1005; minute += 1) {
    attempt = spendMinute(attempt, device, 2);
  }
  expect(attempt).toMatchObject({ revision: 999, criteria: { 2: { kept: { minutes: 999 } } } });
  expect(startAgain(attempt, device, 2).criteria[2]?.kept.minutes).toBe(999);
});
