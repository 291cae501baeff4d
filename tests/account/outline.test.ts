import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved, orderKey, outlineOf, ownHeadingId } from '../../src/account/outline.ts';

const given = ['a', 'b', 'c'].map((id) => ({ id, title: id.toUpperCase(), asks: `${id}?` }));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join();
const order = orderKey('d9-4-1');

test('gives the headings as they are given until the learner changes them', () => {
  const outline = outlineOf('d9-4-1', given, {});
  expect(ids(outline.shown)).toBe('a,b,c');
  expect(outline.aside).toEqual([]);
});

test('takes the learner’s order and words, and keeps what was given beside them', () => {
  const outline = outlineOf('d9-4-1', given, {
    [order]: 'c a',
    'd9-4-1/heading/a': 'Mine',
  });
  expect(outline.shown.map(({ title, given }) => [title, given])).toEqual([
    ['C', 'C'],
    ['Mine', 'A'],
  ]);
  expect(ids(outline.aside)).toBe('b');
});

test('a heading added elsewhere at the same time is not lost', () => {
  const outline = outlineOf('d9-4-1', given, {
    [order]: 'a b c own-2-1',
    'd9-4-1/draft/own-2-1': 'here',
    'd9-4-1/draft/own-3-1': 'there',
  });
  expect(ids(outline.shown)).toBe('a,b,c,own-2-1');
  expect(ids(outline.aside)).toBe('own-3-1');
});

test('an account without any heading stays so, and unknown ids are passed over', () => {
  expect(outlineOf('d9-4-1', given, { [order]: 'none' }).shown).toEqual([]);
  expect(ids(outlineOf('d9-4-1', given, { [order]: 'a a gone b' }).shown)).toBe('a,b');
});

test('moves one heading by one place and loses none', () => {
  expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
  const some = fc.uniqueArray(fc.constantFrom(...'abcdef'), { minLength: 1 });
  fc.assert(
    fc.property(some, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (list, at, by) => {
      const id = list[at % list.length] ?? '';
      expect(moved(list, id, by).toSorted()).toEqual(list.toSorted());
    }),
  );
});

test('gives a new heading an id that neither this device nor another has used', () => {
  expect(ownHeadingId([], 127)).toBe('own-7f-1');
  expect(ownHeadingId(['own-7f-1', 'own-7f-3', 'own-80-9', 'a'], 127)).toBe('own-7f-4');
});
