import { expect, test } from 'vitest';
import { bytesOf, textOf } from '../../scorm/file-map.ts';

test('a text is read back as it was written, without a byte order mark', () => {
  const bytes = bytesOf('café £ 😀');
  expect(bytes[0]).toBe('c'.charCodeAt(0));
  expect(textOf(new Map([['a.txt', bytes]]), 'a.txt')).toBe('café £ 😀');
});

test('a file that is missing is named', () => {
  expect(() => textOf(new Map(), 'help.html')).toThrow(/^help\.html: nothing found/);
});

test('bytes that are no UTF-8 are refused rather than guessed', () => {
  expect(() => textOf(new Map([['a.txt', new Uint8Array([0xff])]]), 'a.txt')).toThrow();
});
