import { expect, test } from 'vitest';
import { runChecks } from '../../../src/course/checks/run-checks.ts';
import { choiceOf, courseDraft, criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

test('tells the problems of every rule at once', () => {
  const draft = courseDraft([
    criterionDraft({
      lesson: lessonDraft('Too  short, <Limit> and 2 × 2 = 5'),
      questions: [choiceOf(['A', 'B', 'C'], { section: 'gone' })],
    }),
  ]);
  const found = runChecks(draft).problems.map((p) => p.found);
  expect(found).toEqual(
    expect.arrayContaining([
      expect.stringContaining('length of'),
      '`<Limit>` that is not closed',
      expect.stringContaining('double space'),
      'result 5 in `2 × 2 = 5`',
      'question without a key',
      'section `gone`',
    ]),
  );
});

test('says nothing about parts that could not be read', () => {
  expect(runChecks(courseDraft([criterionDraft()]), '2026-11-23')).toEqual({
    problems: [],
    warnings: [],
  });
});
