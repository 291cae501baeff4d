import { expect, test } from 'vitest';
import { bytesOf } from '../../scorm/file-map.ts';
import { isAsListed, siteList, siteListName } from '../../scorm/site-list.ts';

const files = new Map([
  ['b.html', bytesOf('bee')],
  ['a.js', bytesOf('')],
  [siteListName, bytesOf('[]')],
]);

test('every file but the list itself is listed, sorted, with size and SHA-256', () => {
  expect(siteList(files)).toEqual([
    {
      name: 'a.js',
      size: 0,
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    },
    { name: 'b.html', size: 3, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
  ]);
});

test('a file that is longer, or another of the same length, is not the one listed', () => {
  const [, listed] = siteList(files);
  if (!listed) throw new Error('b.html is not listed');
  expect(isAsListed(listed, bytesOf('bee'))).toBe(true);
  expect(isAsListed(listed, bytesOf('bees'))).toBe(false);
  expect(isAsListed(listed, bytesOf('bea'))).toBe(false);
});
