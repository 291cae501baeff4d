import { expect, test } from 'vitest';
import { relativeCss, relativeHtml, relativeUrl } from '../../src/cli/relative-urls.ts';

const files = new Set(['index.html', 'help.html', 'assets/a.js', 'assets/b.js', 'assets/c.svg']);

test('a URL from the root becomes one from the file it stands in', () => {
  expect(relativeUrl('/assets/a.css', 'index.html')).toBe('assets/a.css');
  expect(relativeUrl('/', 'index.html')).toBe('index.html');
  expect(relativeUrl('/help.html?a#b', 'index.html')).toBe('help.html?a#b');
  expect(relativeUrl('/assets/b.woff2', 'assets/a.css')).toBe('b.woff2');
  expect(relativeUrl('/icon.svg', 'assets/a.css')).toBe('../icon.svg');
});

test('links, scripts and sources become relative and nothing else changes', () => {
  const html =
    '<!DOCTYPE html><link href="/assets/a.css"><A HREF=/help.html#x>Help &nbsp;</A>' +
    '<img src="/assets/c.svg" srcset="/assets/c.svg 1x, /assets/d.svg 2x" alt="/assets/c.svg">' +
    '<svg><use xlink:href="/assets/c.svg#i"/></svg><a href="//elsewhere.test/">out</a>';
  expect(relativeHtml(html, 'index.html', files)).toBe(
    '<!DOCTYPE html><link href="assets/a.css"><A href="help.html#x">Help &nbsp;</A>' +
      '<img src="assets/c.svg" srcset="assets/c.svg 1x, assets/d.svg 2x" alt="/assets/c.svg">' +
      '<svg><use xlink:href="assets/c.svg#i"/></svg><a href="//elsewhere.test/">out</a>',
  );
});

test('an island’s modules keep the ./ that import() needs', () => {
  const html =
    '<astro-island component-url="/assets/a.js" renderer-url="/assets/b.js" ' +
    'before-hydration-url="/assets/a.js"></astro-island>';
  expect(relativeHtml(html, 'index.html', files)).toBe(
    '<astro-island component-url="./assets/a.js" renderer-url="./assets/b.js" ' +
      'before-hydration-url="./assets/a.js"></astro-island>',
  );
});

test('an island’s properties and inline scripts are changed only where they name a file', () => {
  const html =
    '<astro-island props="{&quot;src&quot;:[0,&quot;/assets/c.svg&quot;],&quot;per&quot;:[0,&quot;/month&quot;]}"></astro-island>' +
    '<script>import("/assets/a.js"); const unit = "/month";</script>';
  expect(relativeHtml(html, 'index.html', files)).toBe(
    '<astro-island props="{&quot;src&quot;:[0,&quot;./assets/c.svg&quot;],&quot;per&quot;:[0,&quot;/month&quot;]}"></astro-island>' +
      '<script>import("./assets/a.js"); const unit = "/month";</script>',
  );
});

test('a stylesheet’s URLs become relative to the stylesheet', () => {
  const css =
    '@import "/assets/b.css";a{background:url(/assets/c.svg)}b{src:url( "/d.woff2" )}c{background:url(data:image/png;base64,/9/)}';
  expect(relativeCss(css, 'assets/a.css')).toBe(
    '@import "b.css";a{background:url(c.svg)}b{src:url("../d.woff2")}c{background:url(data:image/png;base64,/9/)}',
  );
});
