import { expect, test } from 'vitest';
import { reachSection, setRun } from '../../../src/course/attempt/changes.ts';
import {
  criterionProgress,
  packageComplete,
  packageScore,
} from '../../../src/course/attempt/progress.ts';
import type { Attempt } from '../../../src/course/attempt/attempt.ts';
import { makeResult } from '../../../src/tracking/report.ts';
import { releasedAttempts } from '../../fixtures/released-attempts.ts';
import { sampleSettings, type WholeSettings } from '../../tracking/sample-settings.ts';

const before = sampleSettings.criteria[0]!;
const [why, how] = before.sections as [(typeof before.sections)[0], (typeof before.sections)[0]];
const added = { code: 2, id: 'when', title: 'When', minutes: 5 };
const asked = { ...before.pool[0]!, code: 10, id: 'a-new-one' };
const without = (code: number) => before.pool.filter((question) => question.code !== code);

/** What an author may do to a criterion that is in use; codes of what stays never change. */
const edits: [string, Partial<WholeSettings['criteria'][number]>, newSince: boolean][] = [
  ['nothing', {}, false],
  ['a section is added at the start', { sections: [added, why, how] }, true],
  ['a section is removed', { sections: [how] }, false],
  ['sections change places', { sections: [how, why] }, false],
  [
    'a section is worded anew',
    { sections: [{ ...why, title: 'Whyever', minutes: 9 }, how] },
    false,
  ],
  ['a check question is added', { pool: [asked, ...before.pool] }, false],
  ['a check question is removed', { pool: without(6) }, false],
  ['questions change places', { pool: before.pool.toReversed() }, false],
  ['a key is corrected', { pool: before.pool.map((q) => ({ ...q, pattern: 'b' })) }, false],
  ['a section is exchanged for another', { sections: [added, how] }, true],
  ['an ending is added', { endings: [0, 1, 2] }, false],
  ['the ending reached is removed', { endings: [0] }, true],
  ['scenes and choices are written anew', { endings: [5, 6] }, true],
  ['everything is written anew', { sections: [added], pool: [asked], endings: [5] }, true],
];
const attempts = releasedAttempts.filter(({ attempt }) => attempt.criteria[0]);
const rows = attempts.flatMap(({ name, attempt }) =>
  edits.map(([what, change, isNew]) => ({ name, what, attempt, change, isNew })),
);

test.each(rows)('$name: nothing goes down when $what', ({ attempt, change, isNew }) => {
  const outline = { ...before, ...change };
  const mine = attempt.criteria[0];
  const [was, is] = [before, outline].map((o) => criterionProgress(o, mine, sampleSettings));
  expect(is!.complete).toBe(was!.complete);
  expect(is!.best).toBe(was!.best);
  expect(is!.newSince).toBe(isNew && was!.complete && mine!.epoch === 0);
  expect(packageScore([outline], attempt)).toBe(packageScore([before], attempt));
  expect(packageComplete([outline], attempt, sampleSettings)).toBe(was!.complete);
  const known = outline.sections.map(({ code }) => code);
  const reached = mine!.sections.filter((code) => known.includes(code));
  expect(is!.sectionsLeft).toHaveLength(known.length - reached.length);
});

test.each(rows)('$name: going on when $what adds and takes nothing away', ({ attempt, change }) => {
  const code = change.endings?.[0] ?? 0;
  const went = setRun(reachSection(attempt, 5, 0, added.code), 5, 0, [2], code);
  const [mine, after] = [attempt.criteria[0]!, went.criteria[0]!];
  expect(after.sections).toEqual([...new Set([...mine.sections, added.code])].sort());
  expect(after.endings).toEqual([...new Set([...mine.endings, code])].sort());
  expect(after).toMatchObject({ kept: mine.kept, questions: mine.questions, sheet: mine.sheet });
});

test('the check under way goes on with the questions that there still are', () => {
  const { attempt } = attempts.find(({ name }) => name.endsWith('check-open'))!;
  const { value } = attempt.criteria[0]!.sheet;
  expect(value?.questions).toEqual([5, 6, 2, 3, 7, 9]);
  expect(value?.responses).toEqual(['12', 'first-conta~', 'ac', '', '', '']);
});

test('a criterion added to a package lowers neither status nor score that was reported', () => {
  const { attempt } = attempts.find(({ name }) => name.endsWith('complete'))!;
  const reported = reportOf(attempt, sampleSettings);
  expect(reported).toMatchObject({ complete: true, score: 83, passed: true });
  const second = { ...before, id: 'd9-4-2', code: 9 };
  const grown = { ...sampleSettings, criteria: [...sampleSettings.criteria, second] };
  expect(makeResult(attempt, grown, grown, reported)).toMatchObject({
    ...{ complete: true, score: 83, passed: true },
    objectives: [
      { complete: true, score: 83 },
      { complete: false, score: null },
    ],
  });
});

test('a criterion taken out of a package leaves the others as they were', () => {
  const { attempt } = attempts.find(({ name }) => name.endsWith('sixteen-criteria'))!;
  const all = Array.from({ length: 16 }, (_, code) => ({ ...before, code, id: `d9-4-${code}` }));
  const fewer = { ...sampleSettings, criteria: all.filter(({ code }) => code !== 3) };
  const { objectives, ...result } = reportOf(attempt, fewer);
  expect(result).toMatchObject({ complete: true, score: 83 });
  expect(objectives).toHaveLength(15);
});

function reportOf(attempt: Attempt, settings: WholeSettings) {
  return makeResult(attempt, settings, settings, { complete: false, passed: false, score: null });
}
