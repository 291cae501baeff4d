import { expect, test } from 'vitest';
import { pageType, pageWeights } from '../../../src/cli/bench/page-weight.ts';

test.each([
  ['index.html', 'home'],
  ['d9.html', 'unit'],
  ['d9-4-1.html', 'criterion'],
  ['d9-4-1-learn.html', 'learn'],
  ['d10-1-12-account.html', 'account'],
  ['privacy.html', 'text'],
])('%s is a page of type %s', (name, type) => {
  expect(pageType(name)).toBe(type);
});

function site(pages: Record<string, string>): Map<string, Uint8Array> {
  const files = { 'assets/a.css': 'p{}', 'assets/f.woff2': 'x'.repeat(34_000), ...pages };
  return new Map(
    Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]),
  );
}

test('weighs the HTML, the stylesheets and the font that a page names, each once', () => {
  const head =
    '<link rel="stylesheet" href="assets/a.css"><link rel="preload" href="assets/f.woff2">' +
    '<link rel="preload" href="assets/a.css">';
  const [html, css, font, ...others] = pageWeights(site({ 'index.html': head }));
  expect(others).toEqual([]);
  expect(html?.what).toBe('Page of type home (index): HTML');
  expect(css?.measured).toBeLessThan(0.03);
  expect(font?.measured).toBe(34);
});

test('of several pages of a type, takes the heaviest', () => {
  const long = Array.from({ length: 500 }, (_, i) => `<p>${i * i}</p>`).join('');
  const pages = {
    'd9-4-1-learn.html': 'short',
    'd9-4-2-learn.html': long,
    'd9-4-3-learn.html': '',
  };
  const names = pageWeights(site(pages)).map(({ what }) => what);
  expect(names[0]).toBe('Page of type learn (d9-4-2-learn): HTML');
  expect(names).toHaveLength(3);
});

test('refuses a page whose stylesheet is not there', () => {
  const lost = site({ 'index.html': '<link rel="stylesheet" href="assets/lost.css">' });
  expect(() => pageWeights(lost)).toThrow('assets/lost.css');
});
