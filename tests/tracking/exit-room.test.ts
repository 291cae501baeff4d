import { expect, test } from 'vitest';
import type { Attempt } from '../../src/course/attempt/attempt.ts';
import { emptyAttempt } from '../../src/course/attempt/attempt.ts';
import { finishCheck, respondInCheck, startCheck } from '../../src/course/attempt/check-changes.ts';
import { emptyWriting } from '../../src/course/writing/writing.ts';
import { write } from '../../src/course/writing/write.ts';
import { exitRoom } from '../../src/tracking/exit-room.ts';
import { makeResult } from '../../src/tracking/report.ts';
import { encodeSuspendData } from '../../src/tracking/suspend-data/suspend-data.ts';
import { encodePayload } from '../lms/strict/payload.ts';
import { launched, standards } from './adapters.ts';
import { sampleSettings, type WholeSettings } from './sample-settings.ts';

const nothing = { complete: false, passed: false, score: null };
/** The longest there may be: 60 characters. */
const longId = (code: number) =>
  `a-question-whose-name-is-as-long-as-an-id-may-ever-become-${code}x`;
const responses = ['abdf', 'fedcba', '321456', 'first-contact rate', '-£1,234.5678', 'tb'];
const types = ['choice', 'sequencing', 'matching', 'fill-in', 'numeric', 'true-false'] as const;
const patterns = ['abdf', 'abcdef', '654321', 'first contact resolution', '1200.5:1300.5', 'fa'];

/** A package of so many criteria with so many check questions each. */
function packageOf(count: number, asked = 14): WholeSettings {
  const codes = Array.from({ length: asked }, (_, code) => code);
  const ids = Array.from({ length: count }, (_, n) => `d9-4-${n + 1}`);
  return {
    ...sampleSettings,
    criteria: ids.map((id, code) => ({
      ...sampleSettings.criteria[0]!,
      id,
      code,
      pool: codes.map((n) => ({
        ...{ code: n, id: longId(n), several: n % 6 === 0, section: 0 },
        type: types[n % 6]!,
        pattern: patterns[n % 6]!,
      })),
    })),
    columns: ids.flatMap((criterion) =>
      codes.map((n) => ({ criterion, number: n + 1, question: n, id: longId(n) })),
    ),
  };
}

/** Checks taken until every question was responded to. */
function allTaken(count: number, asked = 14): Attempt {
  let attempt: Attempt = { ...emptyAttempt(0xffff), revision: 20_000 };
  for (let criterion = 0; criterion < count; criterion += 1) {
    for (let first = 0; first < asked; first += 10) {
      const begin = Math.min(first, asked - 10);
      const drawn = Array.from({ length: 10 }, (_, place) => begin + place);
      attempt = startCheck(attempt, 4095, criterion, drawn);
      for (const [place, code] of drawn.entries()) {
        attempt = respondInCheck(attempt, 4095, criterion, place, responses[code % 6]!);
      }
      attempt = finishCheck(attempt, 4095, criterion, Array<boolean>(10).fill(false));
    }
  }
  return attempt;
}

/** Accounts of 500 words each, of words that hardly repeat, as a reasonable worst case. */
function accounts(count: number) {
  let seed = 7;
  const next = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
  const letters = [...'etaoinshrdlucmfwygpbvk'];
  const vocabulary = Array.from({ length: 1500 }, () =>
    Array.from({ length: 2 + next(8) }, () => letters[Math.min(next(22), next(22))]).join(''),
  );
  let writing = emptyWriting;
  for (let n = 0; n < count; n += 1) {
    const words = Array.from({ length: 500 }, () => vocabulary[next(1500)]);
    writing = write(writing, 4095, `d9-4-${n + 1}/draft`, words.join(' '));
  }
  return writing;
}

const packages = [
  [1, 14],
  [2, 14],
  [11, 14],
  [16, 14],
  [1, 26],
  [6, 26],
  [16, 26],
] as const;
const cells = standards.flatMap((standard) =>
  packages.map(([count, asked]) => ({ standard, count, asked })),
);

test.each(cells)(
  '$standard: $count criteria of $asked check questions send at most 60 KiB at exit, accounts and all',
  ({ standard, count, asked }) => {
    const settings = packageOf(count, asked);
    const attempt = allTaken(count, asked);
    const result = makeResult(attempt, settings, settings, nothing);
    const text = encodeSuspendData({ attempt, writing: accounts(count) });
    const attemptOnly = encodeSuspendData({ attempt });
    const { lms, launch, sent, stored, violations } = launched(standard);
    expect(text.length).toBeLessThanOrEqual(exitRoom(lms.standard, result));
    launch();
    const none = makeResult({ ...attempt, criteria: {} }, settings, settings, nothing);
    const report = { location: 'd9-4-1-learn/why', seconds: 62.5 };
    lms.save(
      { ...report, suspendData: { full: attemptOnly, attemptOnly }, result: none },
      { finish: false },
    );
    const before = { sent: sent.length };
    lms.save({ ...report, suspendData: { full: text, attemptOnly }, result }, { finish: true });
    const bytes = sent
      .slice(before.sent)
      .map(({ values }) => encodePayload(Object.entries(values)).length)
      .reduce((sum, length) => sum + length, 0);
    expect(bytes).toBeLessThanOrEqual(60 * 1024);
    expect(stored['cmi.suspend_data']).toBe(text);
    expect(violations).toEqual([]);
  },
);

test('what is too much for an exit leaves the writing out', () => {
  const settings = packageOf(2);
  const result = makeResult(allTaken(2), settings, settings, nothing);
  expect(exitRoom('scorm-2004', result)).toBeLessThan(64_000);
  expect(exitRoom('scorm-2004', null)).toBeGreaterThan(exitRoom('scorm-2004', result));
});
