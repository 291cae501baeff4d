import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinWriting } from '../../../src/course/writing/join.ts';
import { emptyWriting } from '../../../src/course/writing/writing.ts';
import { writings } from './arbitrary-writing.ts';

test('empty writing adds nothing to any other', () => {
  fc.assert(
    fc.property(writings, (writing) => {
      expect(joinWriting(emptyWriting, writing)).toEqual(writing);
    }),
  );
});
