import { expect, test } from 'vitest';
import { alternativeText } from '../../../src/course/checks/alternative-text.ts';
import { criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

const problems = (body: string) => alternativeText(criterionDraft({ lesson: lessonDraft(body) }));

test('is content with pictures that are told in words', () => {
  expect(problems('![The floor](floor.png) <img src="a.png" alt="A pan" />')).toEqual([]);
});

test('finds pictures that are not', () => {
  expect(problems('Text\n\n![](floor.png)\n\n<img src="a.png" alt="" />')).toHaveLength(2);
});
