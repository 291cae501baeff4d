import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { escaped, toMarkdown } from '../../src/account/export-markdown.ts';
import { bundleOf, coveredBundleOf, subject } from './example.ts';

test.each([
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['# not a heading', '\\# not a heading'],
  ['1. not a list', '1\\. not a list'],
  ['12) nor this', '12\\) nor this'],
  ['8.30 is a time', '8.30 is a time'],
  ['+ plus', '\\+ plus'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['> said she', '\\> said she'],
  ['*very* _much_ `code` ~~gone~~', '\\*very\\* \\_much\\_ \\`code\\` \\~\\~gone\\~\\~'],
  ['[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)'],
  ['$5 and $6', '\\$5 and \\$6'],
  ['&amp; stays', '\\&amp; stays'],
  ['a \\ b', 'a \\\\ b'],
  ['\t\tno code block', 'no code block'],
  ['שלום 👩🏽‍💼 é', 'שלום 👩🏽‍💼 é'],
])('escapes %j', (text, markdown) => {
  expect(escaped(text)).toBe(markdown);
});

test('taking the backslashes away again gives back the line', () => {
  const line = fc.string({ unit: 'grapheme' }).map((s) => s.replace(/\s+/g, ' ').trim());
  const unescaped = (s: string) => s.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  fc.assert(
    fc.property(line, (text) => {
      expect(unescaped(escaped(text))).toBe(text);
    }),
  );
});

test('headings are headings, lists are lists and broken lines stay broken', () => {
  const texts = {
    'd9-4-1/draft/what-changed': '# Kiosks\nat the door\n- 61 of 340\n- 6',
    'd9-4-1/fact/rule': '<Act>',
  };
  const markdown = toMarkdown(bundleOf(texts, { learner: 'A_B' }));
  expect(markdown).toContain(
    '\n## What changed\n\n\\# Kiosks\\\nat the door\n\n- 61 of 340\n- 6\n\n## Who was worse off\n',
  );
  expect(markdown).toContain('\n## My facts\n\n### A rule that applied\n\n\\<Act\\>\n');
  expect(markdown).toContain('\nA\\_B, 3 November 2026\n');
  expect(markdown).toContain(`\n> ${subject.criterionText}\n`);
  expect(markdown.startsWith('**DRAFT**\n')).toBe(true);
});

test('the cover sheet’s tables are tables, whatever stands in them', () => {
  const markdown = toMarkdown(coveredBundleOf({ 'd9-4-1/heading/worse-off': 'a | b' }));
  expect(markdown).toContain('| Who was worse off | not ticked |');
  expect(markdown).toContain('Centre: Calder \\<College\\>');
});
