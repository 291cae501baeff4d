import { expect, test } from 'vitest';
import { mayNameFiles, namedFiles } from '../../scorm/named-files.ts';

const files = new Set([
  ...['index.html', 'package.js', 'icon.svg', 'assets/a.js', 'assets/b.js', 'assets/deep/c.css'],
]);
const named = (text: string, from = '') => [...namedFiles(text, from, files)];

test('a file is named from where the text stands, or from the root', () => {
  expect(named('<script src="assets/a.js">')).toEqual(['assets/a.js']);
  expect(named('import"./b.js"', 'assets/a.js')).toEqual(['assets/b.js']);
  expect(named('"assets/b.js"', 'assets/a.js')).toEqual(['assets/b.js']);
  expect(named('url(../a.js)', 'assets/deep/c.css')).toEqual(['assets/a.js']);
});

test('pages, what each package has of its own, and what is not there are left out', () => {
  expect(named('index.html package.js assets/z.js')).toEqual([]);
});

test('a path that climbs out of the folder names nothing', () => {
  expect(named('../../icon.svg')).toEqual([]);
});

test('only texts are read for names', () => {
  expect(['a.html', 'a.css', 'a.js', 'a.svg', 'a.json'].every(mayNameFiles)).toBe(true);
  expect(['a.woff2', 'a.zip', 'a.js.txt'].some(mayNameFiles)).toBe(false);
});
