import { expect, test } from 'vitest';
import { isPage, pageName } from '../../../src/components/navigation/page-name.ts';

const url = (path: string) => new URL(path, 'https://lms.test/a/deep/path/');

test('a page is known by its file name, wherever the package lies', () => {
  expect(pageName(url('d9-4-1-learn.html?x=1#costs'))).toBe('d9-4-1-learn.html');
});

test('the folder itself is the home page', () => {
  expect(pageName(url('./'))).toBe('index.html');
  expect(isPage(url('./#x'))).toBe(true);
});

test('a download is not a page', () => {
  expect(isPage(url('packages/outcome-four-scorm12.zip'))).toBe(false);
});
