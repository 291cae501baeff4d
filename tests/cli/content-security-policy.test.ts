import { expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  framingPolicy,
  inlineHashes,
  withPolicy,
} from '../../src/cli/content-security-policy.ts';

// As `printf "doSomething();" | openssl dgst -sha256 -binary | base64` prints it.
const known = "'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='";

test('hashes the bytes of an inline script as a browser does', () => {
  expect(inlineHashes(['<script>doSomething();</script>']).scripts).toEqual([known]);
});

test('hashes what is inline on any page once, sorted, and nothing that does not run', () => {
  const { scripts, styles } = inlineHashes([
    '<script src="a.js"></script><script>b()</script><style>a{}</style>',
    '<script type="module">c()</script><script>b()</script>' +
      '<script type="application/json">{"not":"run"}</script>',
  ]);
  expect(scripts).toHaveLength(2);
  expect([...scripts].sort()).toEqual(scripts);
  expect(styles).toHaveLength(1);
});

test('allows our own files and the hashes, and no other source', () => {
  const policy = contentSecurityPolicy({ scripts: ["'sha256-a'"], styles: ["'sha256-b'"] });
  const directives = new Map(policy.split('; ').map((d) => [d.split(' ')[0], d]));
  expect(directives.get('default-src')).toBe("default-src 'none'");
  expect(directives.get('script-src')).toBe("script-src 'self' 'sha256-a'");
  expect(directives.get('style-src')).toBe("style-src 'self' 'sha256-b'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('stands after the charset and before everything else', () => {
  const html = '<html><head><meta charset="utf-8"><title>x</title></head></html>';
  expect(withPolicy(html, "default-src 'none'")).toBe(
    '<html><head><meta charset="utf-8">' +
      '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'" data-astro-transition-persist="csp">' +
      '<title>x</title></head></html>',
  );
});

test('replaces an older policy, so that there is one', () => {
  const html = '<head><meta charset="utf-8"></head>';
  const once = withPolicy(html, 'a');
  expect(withPolicy(once, 'b')).toBe(withPolicy(html, 'b'));
  expect(withPolicy(once, 'a')).toBe(once);
});

test('a page without a head is refused', () => {
  expect(() => withPolicy('<p>x</p>', 'a')).toThrow(/without <head>/);
});

test('a page with frames may show and serve our own pages, and none from elsewhere', () => {
  expect(framingPolicy("default-src 'none'")).toBe(
    "default-src 'none'; frame-src 'self'; worker-src 'self'",
  );
});
