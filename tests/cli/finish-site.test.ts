import { expect, test } from 'vitest';
import { finishSite } from '../../src/cli/finish-site.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><link rel="stylesheet" href="/assets/a.css"></head><body>${body}</body></html>`;
const texts = new Map([
  ['index.html', page('<a href="/help.html">Help</a><script>one()</script>')],
  ['help.html', page('<script>two()</script><p data-only="package">In your LMS</p>')],
  ['assets/a.css', 'a{b:url(/assets/c.svg)}'],
  ['assets/a.js', 'export const a = 1;'],
]);
const files = new Set([...texts.keys(), 'assets/c.svg']);

test('makes all relative, under one policy for every page', () => {
  const { texts: finished, policy, problems } = finishSite(texts, files);
  expect(problems).toEqual([]);
  expect(finished.get('index.html')).toContain('<a href="help.html">Help</a>');
  expect(finished.get('assets/a.css')).toBe('a{b:url(c.svg)}');
  expect(finished.get('assets/a.js')).toBe('export const a = 1;');
  expect(policy.match(/'sha256-/g)).toHaveLength(2);
  for (const name of ['index.html', 'help.html']) {
    expect(finished.get(name)?.split(`content="${policy}"`)).toHaveLength(2);
  }
});

test('keeps what is meant for packages out of sight on the web', () => {
  expect(finishSite(texts, files).texts.get('help.html')).toContain(
    '<template data-package><p data-only="package">In your LMS</p></template>',
  );
});

test('doing it twice changes nothing more', () => {
  const once = finishSite(texts, files);
  expect(finishSite(once.texts, files)).toEqual(once);
});

test('tells all problems at once', () => {
  const bad = new Map(texts).set('index.html', page('<a href="/gone.html">x</a><p style="a:b">'));
  expect(finishSite(bad, files).problems.map(({ found }) => found)).toEqual([
    'gone.html',
    'style="a:b"',
  ]);
});
