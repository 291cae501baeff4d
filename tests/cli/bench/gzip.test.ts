import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gzipped, isCompressible, weight } from '../../../src/cli/bench/gzip.ts';

test('text is compressed, fonts and packages are not', () => {
  expect(['index.html', 'a/b.css', 'c.js', 'icon.svg'].every(isCompressible)).toBe(true);
  expect(['font.woff2', 'photo.png', 'course.zip'].some(isCompressible)).toBe(false);
});

test('compressed text is the same text again', () => {
  expect(gunzipSync(gzipped('a question')).toString()).toBe('a question');
});

test('a file weighs what it costs on its way', () => {
  const bytes = new Uint8Array(10_000);
  expect(weight('font.woff2', bytes)).toBe(10_000);
  expect(weight('style.css', bytes)).toBeLessThan(100);
});
