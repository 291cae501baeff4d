import { expect, test } from 'vitest';
import { fileKind, textKind, zipKind } from '../../../src/course/class/file-kind.ts';
import { fixture } from './real-reports.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['', 'empty'],
  [' \r\n\t', 'empty'],
  ['%PDF-1.7', 'pdf'],
  ['GIF89a', 'picture'],
  ['{\\rtf1', 'rich-text'],
  ['Name\tAttempt', 'text'],
  ['a\0\0\0b\0\0\0\0', 'other-binary'],
])('%j is %s', (text, kind) => {
  expect(fileKind(bytes(text))).toBe(kind);
});

test('pictures, old Office files and UTF-16 are known by their bytes', () => {
  expect(fileKind(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]))).toBe('picture');
  expect(fileKind(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('old-office');
  expect(fileKind(Uint8Array.from([0xff, 0xfe, 0x4e, 0, 0x61, 0]))).toBe('text');
  expect(fileKind(Uint8Array.from([0x4e, 0, 0x61, 0, 0x6d, 0]))).toBe('text');
  expect(fileKind(fixture('interactions-all-columns.ods'))).toBe('zip');
});

test.each([
  ['<!DOCTYPE html><title>Log in', 'page'],
  ['\n  <html>', 'page'],
  ['{"kind":1}', 'json'],
  ['Name,Attempt', 'cells'],
  ['<3,4', 'cells'],
])('%j is %s', (text, kind) => {
  expect(textKind(text)).toBe(kind);
});

test.each([
  [['xl/workbook.xml'], 'xlsx'],
  [['mimetype', 'content.xml'], 'ods'],
  [['word/document.xml'], 'word'],
  [['ppt/presentation.xml'], 'slides'],
  [['imsmanifest.xml'], 'package'],
  [['holiday.jpg'], 'other'],
])('a zip of %j is %s', (names, kind) => {
  expect(zipKind(names)).toBe(kind);
});
