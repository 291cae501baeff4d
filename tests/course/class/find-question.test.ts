import { expect, test } from 'vitest';
import { questionFinder } from '../../../src/course/class/find-question.ts';
import { courseHere } from './course-here.ts';

const course = courseHere();
const find = questionFinder(course);

test('every question is found by its name, whatever its capitals', () => {
  for (const entry of course.questions) {
    expect(find(` ${entry.name.toUpperCase()}`)).toEqual({
      kind: entry.question ? 'known' : 'retired',
      entry,
    });
  }
});

test('a question that no check asks any more is known as retired', () => {
  const [first, ...others] = course.questions;
  const gone = { ...first!, question: null };
  const later = questionFinder({ ...course, questions: [gone, ...others] });
  expect(later(gone.name)).toEqual({ kind: 'retired', entry: gone });
});

test('a name like ours is of another version of the course, and any other is foreign', () => {
  expect(find('D9-4.1-Q01-which-trade-is-not-open')).toEqual({
    kind: 'other-version',
    criterion: 'd9-4-1',
  });
  expect(find('Z1-9.9-Q01-nothing')).toEqual({ kind: 'foreign' });
  expect(find('Quiz_Slide12_MC')).toEqual({ kind: 'foreign' });
  expect(find('')).toEqual({ kind: 'foreign' });
});
