import { beforeEach, expect, test } from 'vitest';
import { emptyWriting } from '../../src/course/writing/writing.ts';
import { write as writeText } from '../../src/course/writing/write.ts';
import { $ready } from '../../src/stores/ready.ts';
import { $writing, adoptWriting, textOf, write } from '../../src/stores/writing.ts';

const key = 'd9-4-1/box/a';

beforeEach(() => {
  $ready.set(false);
  adoptWriting(emptyWriting);
});

test('what is written is found under its key, and nothing under another', () => {
  $ready.set(true);
  write(key, 'words');
  expect(textOf($writing.get(), key)).toBe('words');
  expect(textOf($writing.get(), 'd9-4-1/box/b')).toBe('');
});

test('the same text again is no change, nor is nothing where nothing was', () => {
  $ready.set(true);
  write(key, 'words');
  const before = $writing.get();
  write(key, 'words');
  write('d9-4-1/box/b', '');
  expect($writing.get()).toBe(before);
});

test('what was typed before the stored writing was read is added to it, once', () => {
  write(key, 'typed early');
  adoptWriting(writeText(emptyWriting, 2, key, 'stored'));
  expect(textOf($writing.get(), key)).toBe('stored\n\ntyped early');
  adoptWriting(emptyWriting);
  expect(textOf($writing.get(), key)).toBe('');
});

test('what was typed early and is in the stored text already changes nothing', () => {
  write(key, 'words');
  const stored = writeText(emptyWriting, 2, key, 'stored words');
  adoptWriting(stored);
  expect($writing.get()).toBe(stored);
});

test('what is written when all was read is not added to other writing', () => {
  $ready.set(true);
  write(key, 'words');
  adoptWriting(emptyWriting);
  expect(textOf($writing.get(), key)).toBe('');
});
