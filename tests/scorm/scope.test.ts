import { expect, test } from 'vitest';
import { packageScopes } from '../../src/course/package-scope.ts';
import { assetsReached, checkLinks, idsInScope, pagesInScope } from '../../scorm/scope.ts';
import { exampleCourse, exampleSite } from './example.ts';

const [, oneCriterion] = packageScopes(exampleCourse);
if (!oneCriterion) throw new Error('the example has no second criterion');

test('a criterion brings its unit and its own pages, and the pages of every package', () => {
  expect([...idsInScope(exampleCourse, oneCriterion)]).toEqual(['d9-4-1', 'd9']);
  expect(pagesInScope(exampleCourse, oneCriterion)).toEqual([
    'about.html',
    'accessibility.html',
    'accounts.html',
    'd9-4-1-account.html',
    'd9-4-1-check.html',
    'd9-4-1-learn.html',
    'd9-4-1-practise.html',
    'd9-4-1.html',
    'd9.html',
    'help.html',
    'index.html',
    'law.html',
    'privacy.html',
    'record.html',
  ]);
});

test('follows scripts to their lazy chunks and stylesheets to their fonts', () => {
  const pages = [
    '<link rel="stylesheet" href="assets/site.css"><x component-url="./assets/home.js"></x>',
  ];
  expect(assetsReached(pages, exampleSite)).toEqual([
    'assets/home.js',
    'assets/late.js',
    'assets/letters.woff2',
    'assets/site.css',
  ]);
});

test('does not follow links to pages, nor take the site’s own package.js', () => {
  const pages = ['<a href="tutors.html"></a><script src="package.js"></script>'];
  expect(assetsReached(pages, exampleSite)).toEqual([]);
});

test('names every link that leads out of the package', () => {
  const pages = new Map([
    ['a.html', '<a href="b.html#x"></a><a href="c.html">c</a><a href="https://d.test/e.html"></a>'],
    ['b.html', '<a href="./a.html"></a><a href="d.html?x"></a>'],
  ]);
  expect(() => checkLinks(pages, new Set(['d9']))).toThrow(
    /^a\.html › <a href>: unexpected c\.html, .*\nb\.html › <a href>: unexpected d\.html\?x, [^\n]*$/,
  );
});
