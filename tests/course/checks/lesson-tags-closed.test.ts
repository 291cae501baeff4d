import { expect, test } from 'vitest';
import { lessonTagsClosed } from '../../../src/course/checks/lesson-tags-closed.ts';
import { criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

const problems = (body: string) => lessonTagsClosed(criterionDraft({ lesson: lessonDraft(body) }));

test('is content with closed tags', () => {
  expect(problems('<Limit>It ends.</Limit>')).toEqual([]);
});

test('names the line of a tag that is not closed', () => {
  expect(problems('One\n\n<Limit>\n')[0]).toMatchObject({
    place: 'content/d9/4-1/lesson.mdx › line 3',
    found: '`<Limit>` that is not closed',
  });
});
