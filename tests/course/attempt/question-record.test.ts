import { expect, test } from 'vitest';
import { emptyCriterion } from '../../../src/course/attempt/attempt.ts';
import { marked, withFirst } from '../../../src/course/attempt/question-record.ts';

test('a later mark counts, and never takes back what was right', () => {
  const first = marked(undefined, true);
  expect(first).toEqual({ tries: 1, right: true });
  expect(marked(first, false)).toEqual({ tries: 2, right: true });
});

test('only the very first response is kept, folded, with its mark', () => {
  const once = withFirst(emptyCriterion.kept, 4, 'Café', false);
  expect(once.first).toEqual({ 4: { response: 'cafe', right: false } });
  expect(withFirst(once, 4, 'tea', true)).toBe(once);
});
