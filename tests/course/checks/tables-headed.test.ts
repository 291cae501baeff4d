import { expect, test } from 'vitest';
import { tablesHeaded } from '../../../src/course/checks/tables-headed.ts';
import { criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

const problems = (source: string) =>
  tablesHeaded(criterionDraft({ lesson: { ...lessonDraft(''), source } }));

test('is content with headed columns, and with empty cells below them', () => {
  expect(problems('| Side | Cost |\n| --- | --- |\n| **She** | |\n')).toEqual([]);
});

test('finds a column without a heading, wherever it stands, and shows it', () => {
  expect(problems('One\n\n| | Cost |\n| --- | --- |\n')[0]).toMatchObject({
    place: 'content/d9/4-1/lesson.mdx',
    found: 'table headed `| | Cost |`',
  });
  expect(problems('| Side | |\n|---|---|\n')).toHaveLength(1);
});
