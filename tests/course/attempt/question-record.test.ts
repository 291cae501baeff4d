import { expect, test } from 'vitest';
import { marked } from '../../../src/course/attempt/question-record.ts';

test('the first mark keeps response and mark', () => {
  expect(marked(undefined, 'Café', true)).toEqual({
    ...{ tries: 1, right: true, firstRight: true, first: 'cafe' },
  });
});

test('a later mark counts, and never takes back what was right', () => {
  const first = marked(undefined, 'a', true);
  expect(marked(first, 'b', false)).toEqual({ ...first, tries: 2 });
});
