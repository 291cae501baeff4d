import { expect, test } from 'vitest';
import { figuresPlaced } from '../../../src/course/checks/figures-placed.ts';
import type { Figure } from '../../../src/course/schema/figure.ts';
import { criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

const figure = { id: 'costs' } as Figure;
const problems = (body: string) =>
  figuresPlaced(criterionDraft({ figures: [figure], lesson: lessonDraft(body) }));

test('is content with a figure that the lesson shows', () => {
  expect(problems('<Figure id="costs" />')).toEqual([]);
});

test('finds a figure that nobody sees', () => {
  expect(problems('<Figure id="gains" />')).toHaveLength(1);
});
