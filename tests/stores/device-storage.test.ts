import { expect, test } from 'vitest';
import { keysFrom, openStorage, put, setAside, stored } from '../../src/stores/device-storage.ts';
import { fakeStorage } from './fake-storage.ts';

test('storage that is missing or forbidden is told apart, and nothing throws', () => {
  expect(openStorage({ localStorage: null })).toBe('missing');
  const broken = fakeStorage();
  broken.broken = true;
  expect(openStorage({ localStorage: broken })).toBe('forbidden');
  const scope = {
    get localStorage(): never {
      throw new DOMException('no', 'SecurityError');
    },
  };
  expect(openStorage(scope)).toBe('forbidden');
});

test('a value counts as kept only if it reads back', () => {
  const storage = fakeStorage();
  expect(put(storage, 'a', 'one')).toBeNull();
  storage.forgetful = true;
  expect(put(storage, 'a', 'two')).toBe('lost');
  expect(stored(storage, 'a')).toBe('one');
});

test('full storage keeps the old value', () => {
  const storage = fakeStorage({ a: 'one' });
  storage.room = 8;
  expect(put(storage, 'a', 'much too long')).toBe('full');
  expect(stored(storage, 'a')).toBe('one');
});

test('storage that stops answering gives nothing and throws nothing', () => {
  const storage = fakeStorage({ a: 'one' });
  storage.broken = true;
  expect(stored(storage, 'a')).toBeNull();
  expect(put(storage, 'a', 'two')).toBe('forbidden');
  expect(keysFrom(storage, 'a')).toEqual([]);
});

test('what is set aside is never written over, and the same is not set aside twice', () => {
  const storage = fakeStorage();
  expect(setAside(storage, 'a', 'rubbish')).toBe(true);
  expect(setAside(storage, 'a', 'rubbish')).toBe(true);
  expect(setAside(storage, 'a', 'other rubbish')).toBe(true);
  expect(Object.fromEntries(storage.values)).toEqual({
    'a:aside-1': 'rubbish',
    'a:aside-2': 'other rubbish',
  });
});

test('without room nothing is set aside, and it says so', () => {
  const storage = fakeStorage();
  storage.room = 3;
  expect(setAside(storage, 'a', 'rubbish')).toBe(false);
});
