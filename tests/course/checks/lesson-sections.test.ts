import { expect, test } from 'vitest';
import { lessonSections } from '../../../src/course/checks/lesson-sections.ts';
import { criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

const problems = (...ids: string[]) => {
  const body = ids.map((id) => `<Section id="${id}"></Section>`).join('');
  return lessonSections(criterionDraft({ lesson: lessonDraft(body) }));
};

test('is content with the sections of the frontmatter in their order', () => {
  expect(problems('gains', 'costs')).toEqual([]);
});

test('finds sections that are missing, unknown or out of order', () => {
  expect(problems('gains')).toHaveLength(1);
  expect(problems('gains', 'costs', 'limits')).toHaveLength(1);
  expect(problems('costs', 'gains')).toHaveLength(1);
});
