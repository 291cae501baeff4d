import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinWriting } from '../../../src/course/writing/join.ts';
import { write } from '../../../src/course/writing/write.ts';
import type { Writing } from '../../../src/course/writing/writing.ts';
import { emptyWriting } from '../../../src/course/writing/writing.ts';
import { writings } from './arbitrary-writing.ts';

const many = { numRuns: 400 };

test('does not depend on order or grouping, and joins twice to the same', () => {
  fc.assert(
    fc.property(writings, writings, writings, (a, b, c) => {
      expect(joinWriting(a, b)).toEqual(joinWriting(b, a));
      expect(joinWriting(joinWriting(a, b), c)).toEqual(joinWriting(a, joinWriting(b, c)));
      expect(joinWriting(a, a)).toEqual(a);
    }),
    many,
  );
});

test('an old copy adds nothing to what was made of it', () => {
  fc.assert(
    fc.property(writings, fc.nat(4095), fc.string(), fc.string(), (old, device, key, text) => {
      const changed = write(old, device, key, text);
      expect(joinWriting(old, changed)).toEqual(changed);
    }),
    many,
  );
});

test('keeps what was written on two devices in two boxes', () => {
  const a = write(emptyWriting, 1, 'd9-4-1/box/who', 'Ann');
  const b = write(emptyWriting, 2, 'd9-4-1/box/when', 'May');
  expect(Object.keys(joinWriting(a, b).texts).sort()).toEqual([
    ...['d9-4-1/box/when', 'd9-4-1/box/who'],
  ]);
});

test('an emptied text is not brought back by an old copy', () => {
  const old = write(emptyWriting, 1, 'd9-4-1/box/who', 'Ann');
  const emptied: Writing = write(old, 1, 'd9-4-1/box/who', '');
  expect(joinWriting(old, emptied).texts['d9-4-1/box/who']?.value).toBe('');
});
