import { expect, test } from 'vitest';
import { repeated } from '../../../src/course/checks/repeated.ts';

test('names each repeated thing once', () => {
  expect(repeated(['a', 'b', 'a', 'c', 'a', 'c'])).toEqual(['a', 'c']);
  expect(repeated(['a', 'b'])).toEqual([]);
});
