import { expect, test } from 'vitest';
import { emptyAttempt } from '../../src/course/attempt/attempt.ts';
import { clearAttempt, reachSection } from '../../src/course/attempt/changes.ts';
import { emptyWriting } from '../../src/course/writing/writing.ts';
import { clearWriting, write } from '../../src/course/writing/write.ts';
import { isEmptyWork, isSameWork, joinWork } from '../../src/stores/work.ts';

const nothing = { attempt: emptyAttempt(5), writing: emptyWriting };
const reached = { ...nothing, attempt: reachSection(nothing.attempt, 1, 0, 1) };
const wrote = { ...nothing, writing: write(emptyWriting, 1, 'd9-4-1/box/a', 'words') };

test('what was done in one and written in the other are both in the joined work', () => {
  const joined = { attempt: reached.attempt, writing: wrote.writing };
  expect(joinWork(reached, wrote)).toEqual(joined);
  expect(joinWork(wrote, reached)).toEqual(joined);
});

test('work is empty only before anything was done, written or cleared', () => {
  expect(isEmptyWork(nothing)).toBe(true);
  expect(isEmptyWork(reached)).toBe(false);
  expect(isEmptyWork(wrote)).toBe(false);
  expect(isEmptyWork({ ...nothing, attempt: clearAttempt(nothing.attempt, 5) })).toBe(false);
  expect(isEmptyWork({ ...nothing, writing: clearWriting(emptyWriting) })).toBe(false);
});

test('the same texts in another order are the same work', () => {
  const one = { ...nothing, writing: write(wrote.writing, 1, 'd9-4-1/box/b', 'more') };
  const texts = Object.fromEntries(Object.entries(one.writing.texts).reverse());
  expect(isSameWork(one, { ...one, writing: { ...one.writing, texts } })).toBe(true);
});

test('work that differs in a section, a text, its stamp or what was cleared is not the same', () => {
  const again = write(write(wrote.writing, 1, 'd9-4-1/box/a', ''), 1, 'd9-4-1/box/a', 'words');
  expect(isSameWork(nothing, reached)).toBe(false);
  expect(isSameWork(nothing, wrote)).toBe(false);
  expect(isSameWork(wrote, { ...wrote, writing: again })).toBe(false);
  const elsewhere = write(emptyWriting, 1, 'd9-4-1/box/b', 'words');
  expect(isSameWork(wrote, { ...wrote, writing: elsewhere })).toBe(false);
  const other = write(emptyWriting, 2, 'd9-4-1/box/a', 'words');
  expect(isSameWork(wrote, { ...wrote, writing: other })).toBe(false);
  expect(isSameWork(nothing, { ...nothing, writing: clearWriting(emptyWriting) })).toBe(false);
});
