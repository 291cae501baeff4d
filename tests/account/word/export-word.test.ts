import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Bundle } from '../../../src/account/bundle.ts';
import { paragraphs } from '../../../src/account/paragraphs.ts';
import { toWord } from '../../../src/account/word/export-word.ts';
import { anyText } from '../any-text.ts';
import { bundleOf, coveredBundleOf } from '../example.ts';

const key = 'd9-4-1/draft/what-changed';

function partsOf(bundle: Bundle): Record<string, string> {
  const files = Object.entries(unzipSync(toWord(bundle)));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}
const documentOf = (bundle: Bundle) => partsOf(bundle)['word/document.xml'] ?? '';

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const unescaped = (text: string) =>
  text.replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all);

/** The lines of each paragraph of a part, as a reader of the XML gets them. */
function paragraphsIn(xml: string): string[][] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) =>
    [...inner.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => unescaped(text)),
  );
}

const hard = '<b>&amp; "q" </w:t> ]]>\u0000\u0007\uD83D 👩🏽‍💼\u2028שלום עולם';

test('every part of the file is well-formed XML, whatever was typed', async () => {
  const texts = { [key]: `${hard}\n- ${hard}`, 'd9-4-1/heading/what-changed': hard };
  const files = Object.entries(partsOf(coveredBundleOf(texts)));
  const xml = files.map(([fileName, contents]) => ({ fileName, contents }));
  expect(xml.length).toBe(10);
  const result = await validateXML({ xml, normalization: 'format' });
  expect(result.errors).toEqual([]);
});

test('5,000 words of anything are read again, paragraph by paragraph', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = paragraphs(text).flatMap((block) =>
        block.kind === 'list' ? block.items.map((item) => [item]) : [block.lines],
      );
      const read = paragraphsIn(documentOf(bundleOf({ [key]: text })));
      const from = read.findIndex(([line]) => line === 'What changed') + 1;
      expect(read.slice(from, from + written.length)).toEqual(written);
    }),
    { numRuns: 12 },
  );
});

test('has real headings, real bullets and lines from right to left', () => {
  const xml = documentOf(bundleOf({ [key]: 'One\n- two\n\nשלום', 'd9-4-1/fact/rule': 'Act' }));
  const styles = new Set([...xml.matchAll(/<w:pStyle w:val="(\w+)"\/>/g)].map(([, name]) => name));
  expect([...styles].sort()).toEqual([
    'Criterion',
    'Declared',
    'Heading1',
    'Heading2',
    'ListBullet',
    'Note',
    'Title',
  ]);
  expect(xml.match(/<w:bidi\/>/g)).toHaveLength(1);
});

test('says DRAFT on every page until that is turned off, and names only whom the learner named', () => {
  const parts = partsOf(bundleOf({ [key]: 'Text' }, { learner: 'A. Pell' }));
  expect(paragraphsIn(parts['word/header1.xml'] ?? '')).toEqual([
    ['DRAFT', ' · ', 'D9 4.1 · review'],
  ]);
  expect(parts['word/document.xml']).toContain('A. Pell, 3 November 2026');
  expect(parts['docProps/core.xml']).not.toContain('Pell');
  const final = partsOf(bundleOf({ [key]: 'Text' }, { final: true }));
  expect(JSON.stringify(final)).not.toContain('DRAFT');
});

test('the cover sheet holds unit, learner, centre, matrix and boxes for all who sign', () => {
  const xml = documentOf(coveredBundleOf({ [key]: 'Text' }));
  const lines = paragraphsIn(xml).flat();
  expect(lines).toEqual(
    expect.arrayContaining([
      'Unit reference: H/601/1554',
      'Learner: A. Pell',
      'Centre: Calder <College>',
      'Who was worse off',
      'not ticked',
      'Learner',
      'Assessor',
      'Internal quality assurer',
      'Line manager or owner',
    ]),
  );
  expect(xml.match(/<w:tbl>/g)).toHaveLength(2);
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
});
