import { expect, test } from 'vitest';
import { cssProblems, pageProblems, scriptProblems } from '../../src/cli/site-problems.ts';

const files = new Set(['index.html', 'help.html', 'assets/a.js', 'assets/a.css']);
const found = (html: string) => pageProblems('index.html', html, files).map((p) => p.found);

test('a page of relative links to files of the site has no problem', () => {
  const html =
    '<link rel="stylesheet" href="assets/a.css"><script src="./assets/a.js"></script>' +
    '<a href="help.html#x">a</a><a href="#y">b</a><a href="https://www.legislation.gov.uk/">c</a>' +
    '<a href="packages/a.zip">d</a><img src="data:image/gif;base64,R0"><a href="mailto:a@b.c">e</a>';
  expect(found(html)).toEqual([]);
});

test('names what begins at the root, with its place', () => {
  expect(pageProblems('index.html', '<img src="/assets/a.js">', files)).toEqual([
    expect.objectContaining({
      place: 'index.html › <img src>',
      found: '/assets/a.js',
      expected: 'a relative URL',
    }),
  ]);
});

test('nothing may be loaded from elsewhere', () => {
  expect(found('<script src="https://a.test/b.js"></script>')).toEqual(['https://a.test/b.js']);
  expect(found('<img srcset="assets/a.js 1x, //a.test/c.png 2x">')).toEqual(['//a.test/c.png']);
  expect(found('<style>@import "https://a.test/x.css";</style>')).toEqual(['https://a.test/x.css']);
  expect(found('<link href="file:///home/a.woff2">')).toEqual(['file:///home/a.woff2']);
});

test('a link to no file of the site is a problem', () => {
  expect(found('<a href="gone.html">x</a><a href="help">y</a>')).toEqual(['gone.html', 'help']);
});

test('markup that the policy would silently drop is a problem', () => {
  expect(found('<p style="color:red" onclick="a()">x</p>')).toEqual([
    'style="color:red"',
    'onclick="a()"',
  ]);
  expect(found('<a href="javascript:a()">x</a>')).toEqual(['javascript:a()']);
});

test('looks inside templates', () => {
  expect(found('<template><p style="a:b"></p></template>')).toEqual(['style="a:b"']);
});

test('a stylesheet’s URLs are seen from its own folder', () => {
  expect(cssProblems('assets/a.css', 'a{b:url(a.js)}c{d:url(#e)}', files)).toEqual([]);
  expect(cssProblems('assets/a.css', 'a{b:url("assets/a.js")}', files)).toHaveLength(1);
});

test('a script may not name a file of the site from the root', () => {
  expect(scriptProblems('assets/a.js', 'import("/assets/a.js");x="/month"', files)).toHaveLength(1);
  expect(scriptProblems('assets/a.js', 'import("./a.js")', files)).toEqual([]);
});
