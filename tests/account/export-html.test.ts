import { expect, test } from 'vitest';
import { toHtml } from '../../src/account/export-html.ts';
import { bundleOf, coveredBundleOf } from './example.ts';

const file = { learner: '', saved: '2026-11-03', version: '', accounts: [] };
const texts = {
  'd9-4-1/draft/what-changed': '<img onerror=x>\nline\n\n- <b>',
  'd9-4-1/fact/rule': '&',
};

test('what was typed is text, never markup', () => {
  const html = toHtml(bundleOf(texts, { learner: '<i>Sam</i>' }), file);
  expect(html).toContain('<p dir="auto">&lt;img onerror=x&gt;<br>line</p>');
  expect(html).toContain('<li>&lt;b&gt;</li>');
  expect(html).toContain('&lt;i&gt;Sam&lt;/i&gt;');
  expect(html).not.toContain('<img');
});

test('says DRAFT until that is turned off, and has a language', () => {
  expect(toHtml(bundleOf(texts), file)).toContain('<p class="draft">DRAFT</p>');
  expect(toHtml(bundleOf(texts, { final: true }), file)).not.toContain('DRAFT');
  expect(toHtml(bundleOf(texts), file)).toContain('<html lang="en-GB">');
});

test('a cover sheet has its two tables', () => {
  const html = toHtml(coveredBundleOf(texts), file);
  expect(html.match(/<table/g)).toHaveLength(2);
  expect(html).toContain('Calder &lt;College&gt;');
});
