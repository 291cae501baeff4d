import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { accountDocument } from '../../src/account/document.ts';
import { draftOf } from '../../src/account/draft.ts';
import { toWord } from '../../src/account/export-word.ts';
import { plainText } from '../../src/account/plain-text.ts';
import { account, subject, writingOf } from './example.ts';

async function wordOf(text: string, learner = '') {
  const writing = writingOf({ 'd9-4-1/draft/what-changed': text, 'd9-4-1/fact/rule': text });
  const draft = draftOf('d9-4-1', account, [], writing);
  const choices = { learner, day: '2026-11-03', withFacts: true };
  const blob = await toWord(accountDocument(subject, draft, choices));
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.entries(files)
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([fileName, bytes]) => ({ fileName, contents: strFromU8(bytes) }));
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The runs of text of a part, as a reader of the XML gets them. */
function runs(xml: string): string[] {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) =>
    text.replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all),
  );
}

function part(files: Awaited<ReturnType<typeof wordOf>>, name: RegExp): string {
  return files.find(({ fileName }) => name.test(fileName))?.contents ?? '';
}

const hard = '<b>&amp; "q" </w:t> ]]>\u0000\u0007\uD83D 👩🏽‍💼\u2028שלום עולם';

test('every part of the file is well-formed XML, whatever was typed', async () => {
  const files = await wordOf(`${hard}\n- ${hard}`, hard);
  expect(files.length).toBeGreaterThan(5);
  const result = await validateXML({ xml: files, normalization: 'format' });
  expect(result.errors).toEqual([]);
});

test('what was typed is read again as it was', async () => {
  const read = runs(part(await wordOf(hard), /word\/document\.xml$/));
  expect(read).toContain('<b>&amp; "q" </w:t> ]]> 👩🏽‍💼');
  expect(read).toContain('שלום עולם');
});

test('keeps any line of any text', async () => {
  const line = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map(plainText);
  const plain = line.map((s) => `x${s.replace(/\s+/g, ' ')}x`);
  await fc.assert(
    fc.asyncProperty(plain, async (text) => {
      expect(runs(part(await wordOf(text), /word\/document\.xml$/))).toContain(text);
    }),
    { numRuns: 25 },
  );
});

test('has real headings, real bullets and lines from right to left', async () => {
  const files = await wordOf('One\n- two\n\nשלום');
  const xml = part(files, /word\/document\.xml$/);
  const styles = [...xml.matchAll(/<w:pStyle w:val="(\w+)"\/>/g)].map(([, name]) => name);
  expect(styles).toEqual(
    expect.arrayContaining(['Title', 'Heading1', 'Heading2', 'Criterion', 'Note']),
  );
  expect(xml.match(/<w:numPr>/g)).toHaveLength(2);
  expect(xml.match(/<w:bidi\/>/g)).toHaveLength(2);
});

test('states language and title, says DRAFT on every page and names nobody', async () => {
  const files = await wordOf('Text');
  expect(part(files, /styles\.xml$/)).toContain('<w:lang w:val="en-GB"/>');
  const core = part(files, /core\.xml$/);
  expect(core).toContain('<dc:title>Reflective account, D9 4.1</dc:title>');
  expect(core).not.toContain('Un-named');
  expect(runs(part(files, /header1\.xml$/))).toEqual(['DRAFT · D9 4.1 · review']);
  expect(runs(part(await wordOf('Text', 'A. Pell'), /document\.xml$/))).toContain(
    'A. Pell, 3 November 2026',
  );
  expect(part(await wordOf('Text', 'A. Pell'), /core\.xml$/)).not.toContain('Pell');
});
