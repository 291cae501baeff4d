import { expect, test } from 'vitest';
import { mediaType } from '../../scorm/media-type.ts';

test('serves scripts, pages and fonts as what they are', () => {
  expect(mediaType('assets/a.b.js')).toBe('text/javascript; charset=utf-8');
  expect(mediaType('index.HTML')).toBe('text/html; charset=utf-8');
  expect(mediaType('a/font.woff2')).toBe('font/woff2');
});

test('serves what it does not know as bytes', () => {
  for (const name of ['licence', 'a.xyz', 'a.constructor', 'a.js/b', '']) {
    expect(mediaType(name), name).toBe('application/octet-stream');
  }
});
