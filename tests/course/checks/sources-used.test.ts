import { expect, test } from 'vitest';
import { sourcesUsed } from '../../../src/course/checks/sources-used.ts';
import type { Draft } from '../../../src/course/draft.ts';
import { courseDraft, criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

const problems = (body: string) =>
  sourcesUsed(
    courseDraft([criterionDraft({ lesson: lessonDraft(body) })], {
      sources: [{ id: 'an-act', kind: 'law' }] as NonNullable<Draft['sources']>,
    }),
  ).map(({ found, expected }) => found || expected);

test('is content with a source that is cited and listed', () => {
  expect(problems('<Law id="an-act" /><Sources ids={["an-act"]} />')).toEqual([]);
});

test('finds a source that no lesson names', () => {
  expect(problems('<Sources ids={[]} />')).toEqual(['source that no lesson names']);
});

test('finds a cited source that the list at the end lacks', () => {
  expect(problems('<Law id="an-act" /><Sources ids={[]} />')).toEqual([
    '`an-act` in `<Sources ids={[…]} />`',
  ]);
});
