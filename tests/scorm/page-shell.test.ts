import { expect, test } from 'vitest';
import { openPageScript, pageShell } from '../../scorm/page-shell.ts';

const page =
  '<!doctype html><html><head><title>D9 4.1 &amp; more</title>' +
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'"></head>' +
  '<body><p>Long text</p></body></html>';

test('a shell bears the page’s policy and title, and none of its text', () => {
  const shell = pageShell(page);
  expect(shell).toContain('content="default-src \'none\'"');
  expect(shell).toContain('<title>D9 4.1 &amp; more</title>');
  expect(shell).not.toContain('Long text');
});

test('the script writes the page of the shell’s own name', () => {
  const written: string[] = [];
  const run = (pathname: string, pages: Record<string, string>) => {
    const body = { textContent: '' };
    const document = { body, open() {}, close() {}, write: (html: string) => written.push(html) };
    const globals = { outcomeFourPages: { pages } };
    new Function('location', 'document', 'globalThis', openPageScript)(
      { pathname },
      document,
      globals,
    );
    return body.textContent;
  };
  expect(run('/deep/path/d9-4-1-learn.html', { 'd9-4-1-learn.html': page })).toBe('');
  expect(written).toEqual([page.replace(/<meta[^>]*>/, '')]);
  expect(run('/deep/path/other.html', {})).toMatch(/did not load.*work is safe.*open it again/i);
});
