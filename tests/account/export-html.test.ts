import * as fc from 'fast-check';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { expect, test } from 'vitest';
import { toHtml } from '../../src/account/export-html.ts';
import { paragraphs } from '../../src/account/paragraphs.ts';
import { anyText } from './any-text.ts';
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

type Node = DefaultTreeAdapterMap['node'];
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const namesIn = (node: Node): string[] => [node.nodeName, ...childrenOf(node).flatMap(namesIn)];
const textIn = (node: Node): string =>
  node.nodeName === 'br'
    ? '\n'
    : 'value' in node
      ? node.value
      : childrenOf(node).map(textIn).join('');
const find = (node: Node, name: string): Node[] =>
  node.nodeName === name ? [node] : childrenOf(node).flatMap((child) => find(child, name));

test('5,000 words of anything are shown paragraph by paragraph, and add no element', () => {
  const known = new Set(namesIn(parse(toHtml(coveredBundleOf({ ...texts }), file))));
  fc.assert(
    fc.property(anyText, (words) => {
      const key = 'd9-4-1/draft/what-changed';
      const page = parse(toHtml(bundleOf({ [key]: words }), file));
      expect(namesIn(page).filter((name) => !known.has(name))).toEqual([]);
      expect(find(page, 'script')).toHaveLength(1);
      const [article] = find(page, 'article');
      const all = article ? childrenOf(article) : [];
      const from = all.findIndex((node) => textIn(node) === 'What changed') + 1;
      const written = paragraphs(words).map((block) =>
        block.kind === 'list' ? block.items.join('') : block.lines.join('\n'),
      );
      expect(all.slice(from, from + written.length).map(textIn)).toEqual(written);
    }),
    { numRuns: 12 },
  );
});
