import { expect, test } from 'vitest';
import { lessonParts } from '../../../src/course/checks/lesson-parts.ts';
import { criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

const whole =
  '<Criterion /><Case /><Worked /><Ladder /><Diagram /><Sources />' +
  '<Question />'.repeat(5) +
  '<Misconception />'.repeat(4) +
  '<Yours />'.repeat(3) +
  '<Recall />'.repeat(3);
const problems = (body: string) =>
  lessonParts(criterionDraft({ lesson: lessonDraft(body) })).map(({ expected }) => expected);

test('is content with a lesson that has every part', () => {
  expect(problems(whole)).toEqual([]);
});

test.each(['Case', 'Question', 'Misconception', 'Yours', 'Recall', 'Worked', 'Sources'])(
  'misses one <%s />',
  (name) => {
    const [problem, ...others] = problems(whole.replace(`<${name} />`, ''));
    expect(problem).toContain(`<${name}>`);
    expect(others).toEqual([]);
  },
);

test('takes a figure for a diagram', () => {
  expect(problems(whole.replace('Diagram', 'Figure'))).toEqual([]);
  expect(problems(whole.replace('<Diagram />', ''))).toHaveLength(1);
});
