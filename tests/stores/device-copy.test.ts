import { expect, test } from 'vitest';
import { emptyAttempt } from '../../src/course/attempt/attempt.ts';
import { reachSection } from '../../src/course/attempt/changes.ts';
import { emptyWriting } from '../../src/course/writing/writing.ts';
import { write } from '../../src/course/writing/write.ts';
import { keepCopy, readCopy } from '../../src/stores/device-copy.ts';
import { copyKeys } from '../../src/stores/storage-keys.ts';
import { sealBlock } from '../../src/tracking/suspend-data/block.ts';
import { fakeStorage } from './fake-storage.ts';

const keys = copyKeys('outcome-four-d9-4-1', null);
const worked = (section: number, key: string) => ({
  attempt: reachSection(emptyAttempt(5), 1, 0, section),
  writing: write(emptyWriting, 1, key, `words of ${section}`),
});

test('where nothing was stored nothing is found', () => {
  expect(readCopy(fakeStorage(), keys)).toEqual({
    work: { attempt: emptyAttempt(0), writing: emptyWriting },
    found: false,
    unreadable: null,
    occupied: false,
  });
});

test('what is kept reads back as it was', () => {
  const storage = fakeStorage();
  const work = worked(1, 'd9-4-1/box/a');
  expect(keepCopy(storage, keys, work)).toEqual({ work, trouble: null, unreadable: null });
  expect(readCopy(storage, keys)).toMatchObject({ work, found: true });
});

test('what another tab stored is joined with, and neither is lost', () => {
  const storage = fakeStorage();
  keepCopy(storage, keys, worked(0, 'd9-4-1/box/a'));
  const { work } = keepCopy(storage, keys, worked(1, 'd9-4-1/box/b'));
  expect(work.attempt.criteria[0]?.sections).toEqual([0, 1]);
  expect(Object.keys(work.writing.texts).sort()).toEqual(['d9-4-1/box/a', 'd9-4-1/box/b']);
  expect(readCopy(storage, keys).work).toEqual(work);
});

test('what is stored already is not stored again, though there is no room', () => {
  const storage = fakeStorage();
  keepCopy(storage, keys, worked(1, 'd9-4-1/box/a'));
  storage.room = 0;
  expect(keepCopy(storage, keys, worked(1, 'd9-4-1/box/a')).trouble).toBeNull();
  expect(keepCopy(storage, keys, worked(0, 'd9-4-1/box/a')).trouble).toBe('full');
});

test.each([
  ['rubbish', 'damaged'],
  [sealBlock(3, 'whatevercomes'), 'newer'],
])('an attempt that is `%s` is %s, moved aside, and writing beside it is read', (text, what) => {
  const storage = fakeStorage();
  const { writing } = worked(1, 'd9-4-1/box/a');
  keepCopy(storage, keys, { attempt: emptyAttempt(0), writing });
  storage.setItem(keys.attempt, text);
  const copy = readCopy(storage, keys);
  expect(copy).toMatchObject({ unreadable: what, occupied: false, work: { writing } });
  expect(storage.getItem(`${keys.attempt}:aside-1`)).toBe(text);
});

test('writing that is rubbish is moved aside, and the attempt beside it is read', () => {
  const storage = fakeStorage();
  const { attempt } = worked(1, 'd9-4-1/box/a');
  keepCopy(storage, keys, { attempt, writing: emptyWriting });
  storage.setItem(keys.writing, '{"version":0}');
  expect(readCopy(storage, keys)).toMatchObject({ unreadable: 'damaged', work: { attempt } });
  expect(storage.getItem(`${keys.writing}:aside-1`)).toBe('{"version":0}');
});

test('over what can be neither read nor moved nothing is written', () => {
  const storage = fakeStorage({ [keys.attempt]: 'rubbish' });
  storage.room = keys.attempt.length + 'rubbish'.length;
  const work = worked(1, 'd9-4-1/box/a');
  expect(keepCopy(storage, keys, work)).toMatchObject({ work, trouble: 'occupied' });
  expect(Object.fromEntries(storage.values)).toEqual({ [keys.attempt]: 'rubbish' });
});
