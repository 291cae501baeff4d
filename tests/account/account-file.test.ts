import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AccountFile, readAccountFile } from '../../src/account/account-file.ts';
import { dataPage } from '../../src/account/data-page.ts';
import { toHtml } from '../../src/account/export-html.ts';
import { anyText } from './any-text.ts';
import { bundleOf } from './example.ts';

const key = 'd9-4-1/draft/what-changed';
const file = (texts: Record<string, string>): AccountFile => ({
  learner: 'A. Pell',
  saved: '2026-11-03',
  version: '1.0.0',
  accounts: [{ criterion: 'd9-4-1', texts }],
});
const page = (content: unknown) => dataPage('outcome-four-accounts', 'Title', '', content);

test('5,000 words of anything survive the round trip', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const html = toHtml(bundleOf({ [key]: text }), file({ [key]: text }));
      // As it is stored: UTF-8 would spoil what is not escaped.
      const stored = new TextDecoder().decode(new TextEncoder().encode(html));
      expect(readAccountFile(stored)).toEqual({ ok: true, content: file({ [key]: text }) });
    }),
    { numRuns: 12 },
  );
});

const refused = (content: unknown) => readAccountFile(page(content));

test.each([
  ['a key of something else', file({ 'd9-4-1/box/a': 'x' })],
  ['a key of another account', file({ 'd9-4-2/draft/a': 'x' })],
  ['a key that is markup', file({ 'd9-4-1/draft/<img>': 'x' })],
  ['a text that is none', file({ [key]: 1 as unknown as string })],
  ['no account', { ...file({}), accounts: [] }],
  ['a list for texts', { ...file({}), accounts: [{ criterion: 'd9-4-1', texts: [] }] }],
  ['a name that is an object', { ...file({}), learner: {} }],
  ['too many texts', file(Object.fromEntries([...Array(501)].map((_, n) => [`${key}-${n}`, ''])))],
  ['nothing', null],
])('refuses a file with %s, and says why', (_, content) => {
  expect(refused(content)).toEqual({
    ok: false,
    reason:
      'This file was not opened. What it holds does not fit this course. Nothing here was changed.',
  });
});

test('a key of an object’s own making is refused and touches nothing', () => {
  const content = JSON.parse('{"__proto__":{"x":1},"accounts":[]}') as unknown;
  expect(refused(content).ok).toBe(false);
  expect(({} as { x?: number }).x).toBeUndefined();
});

test('a page with any sign of it changed is refused, or holds the same accounts', () => {
  const texts = { [key]: 'Two kiosks.' };
  const html = toHtml(bundleOf(texts), file(texts));
  const at = html.indexOf('id="outcome-four"');
  fc.assert(
    fc.property(
      fc.integer({ min: at - 40, max: html.length - 1 }),
      fc.string({ minLength: 1, maxLength: 1 }),
      (place, sign) => {
        const read = readAccountFile(html.slice(0, place) + sign + html.slice(place + 1));
        if (read.ok) expect(read.content).toEqual(file(texts));
        else expect(read.reason).toContain('Nothing here was changed');
      },
    ),
    { numRuns: 300 },
  );
});
