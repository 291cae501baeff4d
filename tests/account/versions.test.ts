import { expect, test } from 'vitest';
import {
  every,
  greatLoss,
  mostCharacters,
  mostVersions,
  reasonToKeep,
  replacing,
  restoring,
  type Version,
  versionTexts,
  withVersion,
} from '../../src/account/versions.ts';

const key = 'd9-4-1/draft/a';
const version = (at: number, text: string): Version => ({
  at,
  why: 'test',
  texts: { [key]: text },
});

test('keeps a version unless it repeats the last one', () => {
  const one = withVersion([], version(1, 'x'));
  expect(one).toHaveLength(1);
  expect(withVersion(one, version(2, 'x'))).toBe(one);
  expect(withVersion(one, version(2, 'y'))).toHaveLength(2);
});

test('keeps a bounded number and size, the newest always', () => {
  const add = (list: readonly Version[], at: number, text: string) =>
    withVersion(list, version(at, text));
  const many = Array.from({ length: 60 }, (_, at) => at);
  const list = many.reduce((all, at) => add(all, at, `text ${at}`), [] as readonly Version[]);
  expect(list.map(({ at }) => at)).toEqual(many.slice(-mostVersions));
  const long = add(list, 100, 'x'.repeat(mostCharacters + 1));
  expect(long.map(({ at }) => at)).toEqual([100]);
});

test('calls for a version when a long passage goes, and now and then', () => {
  const before = { [key]: 'x'.repeat(greatLoss) };
  expect(reasonToKeep(before, { [key]: 'x' }, 0)).toBeNull();
  expect(reasonToKeep(before, { [key]: '' }, 0)).toContain('taken out');
  expect(reasonToKeep(before, {}, 0)).toContain('taken out');
  expect(reasonToKeep({ [key]: 'x' }, { [key]: 'xy' }, every - 1)).toBeNull();
  expect(reasonToKeep({ [key]: 'x' }, { [key]: 'xy' }, every)).toContain('writing');
  expect(reasonToKeep({}, { [key]: 'xy' }, every)).toBeNull();
});

test('bringing one back empties what it did not hold, and leaves ticks and declaration alone', () => {
  const now = { [key]: 'new', 'd9-4-1/draft/b': 'b', 'd9-4-1/part/p': 'yes' };
  expect(restoring(version(1, 'old'), now)).toEqual({ [key]: 'old', 'd9-4-1/draft/b': '' });
});

test('holds headings, texts and facts', () => {
  const texts = { [key]: 'a', 'd9-4-1/fact/f': 'f', 'd9-4-1/declare/own': 'yes' };
  expect(Object.keys(versionTexts(texts))).toEqual([key, 'd9-4-1/fact/f']);
});

test('what is put in the place of all else empties all else', () => {
  expect(replacing({ a: 'x' }, { a: 'y', b: 'z' })).toEqual({ a: 'x', b: '' });
});
