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

test('lets the preview alone show frames, and keeps every other page’s policy', () => {
  const preview = page('<a href="/help.html">Help</a>');
  const link = page('<a href="/tutors-preview.html">Preview</a>');
  const more = new Map([...texts, ['tutors-preview.html', preview], ['tutors.html', link]]);
  const { texts: finished, policy } = finishSite(more, new Set([...more.keys(), 'assets/c.svg']));
  expect(policy).toBe(finishSite(texts, files).policy);
  expect(finished.get('index.html')).toBe(finishSite(texts, files).texts.get('index.html'));
  expect(finished.get('tutors.html')).toContain(`content="${policy}"`);
  expect(finished.get('tutors-preview.html')).toContain(
    `content="${policy}; frame-src 'self'; worker-src 'self'"`,
  );
  expect(finished.get('tutors-preview.html')).toContain('<a href="help.html" target="_top">');
  expect(finished.get('tutors.html')).toContain('<a href="tutors-preview.html" target="_top">');
});
