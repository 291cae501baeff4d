import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { guideToWord } from '../../../src/account/word/export-guide.ts';
import { guideFileOf } from './example-guides.ts';
import { wordLines } from './word-text.ts';

const unit = guideFileOf('d9-4-1', 'd9-4-2');
const xmlOf = (file: Uint8Array) =>
  strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());

test('a criterion’s guide holds all that it has on screen', () => {
  const file = guideFileOf('d9-4-1');
  const [guide] = file.guides;
  if (!guide) throw new Error('no guide');
  const lines = wordLines(guideToWord(file));
  const held = [
    guide.criterion,
    guide.instruction,
    guide.test,
    guide.verbTest.must,
    ...guide.indicative,
    ...guide.notEnough,
    ...guide.discussion.flatMap(({ asks, shows }) => [asks, shows]),
    ...guide.commonErrors.flatMap(({ error, mend }) => [error, mend]),
    ...guide.ladder.steps.flatMap(({ text, changed }) => [text.trim(), changed]),
    'An Act',
    '☐ Met',
    '☐ Not yet met',
    'Version 1',
  ];
  expect(held.filter((line) => !lines.includes(line))).toEqual([]);
});

test('a unit’s guide begins with its contents, each leading to a criterion on a page of its own', () => {
  const xml = xmlOf(guideToWord(unit));
  const anchors = [...xml.matchAll(/w:anchor="(\w+)"/g)].map(([, name]) => name);
  expect(anchors).toEqual(unit.guides.map(({ id }) => `guide_${id.replaceAll('-', '_')}`));
  for (const name of anchors) {
    expect(xml).toMatch(
      new RegExp(`"Heading1"/><w:pageBreakBefore/></w:pPr><w:bookmarkStart [^>]*"${name}"`),
    );
  }
});

test('every part of the file is well-formed XML', async () => {
  const files = Object.entries(unzipSync(guideToWord(unit)));
  const xml = files.map(([fileName, bytes]) => ({ fileName, contents: strFromU8(bytes) }));
  expect((await validateXML({ xml, normalization: 'format' })).errors).toEqual([]);
});
