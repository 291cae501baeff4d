import { expect, test } from 'vitest';
import { lessonPace } from '../../../src/course/checks/lesson-pace.ts';
import { criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

const words = (count: number) => 'word '.repeat(count);
const problems = (body: string) => lessonPace(criterionDraft({ lesson: lessonDraft(body) }));

test('is content with 350 words between two things to do', () => {
  const box = '<Yours id="a" />';
  expect(problems(words(350) + box + words(350) + box)).toEqual([]);
});

test('finds a longer stretch, in the middle and at the end', () => {
  expect(problems(`${words(351)}<Yours id="a" />${words(351)}`)).toHaveLength(2);
});

test('does not count what stands inside something to do', () => {
  expect(problems(`${words(300)}<Recall id="a">${words(400)}</Recall>${words(300)}`)).toEqual([]);
});

test('counts through what only holds text', () => {
  expect(problems(`${words(200)}<Worked title="A">${words(200)}</Worked>`)).toHaveLength(1);
});

test('takes the tools of a lesson for things to do', () => {
  for (const tool of ['<Coding id="a"></Coding>', '<Silent />']) {
    expect(problems(words(300) + tool + words(300))).toEqual([]);
  }
});
