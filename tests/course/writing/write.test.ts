import { expect, test } from 'vitest';
import { clearWriting, write } from '../../../src/course/writing/write.ts';
import { emptyWriting } from '../../../src/course/writing/writing.ts';

const key = 'd9-4-1/draft/main';
const once = write(emptyWriting, 7, key, 'First');

test('each change of a text counts one up', () => {
  expect(write(once, 8, key, 'Second')).toEqual({
    epoch: 0,
    texts: { [key]: { value: 'Second', at: { count: 2, device: 8 } } },
  });
});

test('the same text again, or nothing into an empty box, changes nothing', () => {
  expect(write(once, 8, key, 'First')).toBe(once);
  expect(write(once, 8, 'd9-4-1/draft/other', '')).toBe(once);
});

test('takes a key that every object has', () => {
  expect(write(emptyWriting, 7, 'toString', 'x').texts).toEqual({
    toString: { value: 'x', at: { count: 1, device: 7 } },
  });
});

test('clearing leaves nothing and raises the epoch', () => {
  expect(clearWriting(once)).toEqual({ epoch: 1, texts: {} });
});
