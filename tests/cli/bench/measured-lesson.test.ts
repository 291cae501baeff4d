import { expect, test } from 'vitest';
import { measuredLesson } from '../../../src/cli/bench/measured-lesson.ts';

const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7919) % 251);
const files = new Map([
  ['d5-4-1-learn.html', bytes(10)],
  ['d9-4-1-learn.html', bytes(200)],
  ['d9-4-1-check.html', bytes(250)],
]);

test('the heaviest lesson is measured, or the one asked for', () => {
  expect(measuredLesson(files)).toBe('d9-4-1-learn.html');
  expect(measuredLesson(files, 'd5-4-1')).toBe('d5-4-1-learn.html');
});

test('a lesson that is not there is named', () => {
  expect(() => measuredLesson(files, 'd7-1-1')).toThrow('no lesson d7-1-1-learn.html');
});
