import { expect, test } from 'vitest';
import { withHeadOrder } from '../../src/cli/head-order.ts';

const scripts = new Map([
  ['assets/question.js', 'import{a}from"./first-use.js";export{a}'],
  [
    'assets/first-use.js',
    'import"./deeper.js";const lazy=()=>import("./later.js");/* the largest of all */',
  ],
  ['assets/deeper.js', '0'],
  ['assets/later.js', '0'],
]);
const page =
  '<!doctype html><html><head><meta charset="utf-8">' +
  '<meta http-equiv="Content-Security-Policy" content="x"><title>T</title>' +
  '<link rel="preload" href="f.woff2" as="font"><script src="package.js"></script>' +
  '<link rel="stylesheet" href="assets/a.css"></head><body>' +
  '<astro-island component-url="./assets/question.js"></astro-island></body></html>';

test('asks for stylesheet, the modules of islands, settings, then the font', () => {
  const links = [...withHeadOrder(page, scripts).matchAll(/(?:href|src)="([^"]+)"/g)];
  expect(links.map(([, url]) => url)).toEqual([
    'assets/a.css',
    'assets/first-use.js',
    'assets/question.js',
    'assets/deeper.js',
    'package.js',
    'f.woff2',
  ]);
});

test('what is imported lazily is left for later', () => {
  expect(withHeadOrder(page, scripts)).not.toContain('later.js');
});

test('an island that waits until it is seen is left for later', () => {
  const waiting =
    '<astro-island client="visible" component-url="./assets/later.js"></astro-island>';
  const whole = page.replace('</body>', `${waiting}</body>`);
  expect(withHeadOrder(whole, scripts)).not.toContain('href="assets/later.js"');
});

test('doing it twice changes nothing more', () => {
  const once = withHeadOrder(page, scripts);
  expect(withHeadOrder(once, scripts)).toBe(once);
});

test('a page without a policy is refused', () => {
  expect(() => withHeadOrder('<html><head></head><body></body></html>', scripts)).toThrow(/policy/);
});
