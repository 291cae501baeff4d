import { expect, test } from 'vitest';
import { lessonLength, wordsOfLesson } from '../../../src/course/checks/lesson-length.ts';
import { criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

const of = (words: number, more = '') =>
  criterionDraft({ lesson: lessonDraft('word '.repeat(words) + more) });

test('takes 1,500 to 2,400 words and no other number', () => {
  expect([1499, 1500, 2400, 2401].map((n) => lessonLength(of(n)).length)).toEqual([1, 0, 0, 1]);
});

test('counts the text of a lesson and not the prompts of its boxes', () => {
  expect(wordsOfLesson(of(3, '<Yours id="a" prompt="Which one was it?" /> more'))).toBe(4);
});
