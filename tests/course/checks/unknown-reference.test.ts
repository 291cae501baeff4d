import { expect, test } from 'vitest';
import { sentence } from '../../../src/course/problem.ts';
import { unknownReference } from '../../../src/course/checks/unknown-reference.ts';

test('tells what was named, what would do and where to add it', () => {
  expect(sentence(unknownReference('a.yaml', 'term', 'x', ['y', 'z'], '`b.yaml`'))).toBe(
    'a.yaml: unexpected term `x`, expected `y` or `z`; correct the id, or add it to `b.yaml`',
  );
});
