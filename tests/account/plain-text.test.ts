import { expect, test } from 'vitest';
import { oneLine, plainText } from '../../src/account/plain-text.ts';

test('makes every kind of line end the same', () => {
  expect(plainText('a\r\nb\rc\u2028d\u000Be\u0085f')).toBe('a\nb\nc\nd\ne\nf');
});

test('drops what no file format keeps and nothing else', () => {
  expect(plainText('a\u0000\u0007\u001B\u007F\uFFFEb\uD83Dc')).toBe('abc');
  const kept = 'tab\t<b> & "q" 👩🏽‍💼 \u200Fשלום\u200E é e\u0301';
  expect(plainText(kept)).toBe(kept);
});

test('brings a name on one line', () => {
  expect(oneLine('  A.\r\n  Pell\t')).toBe('A. Pell');
});
