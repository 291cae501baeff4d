import { expect, test } from 'vitest';
import { guideBlocks, usingBlocks } from '../../../src/account/word/word-guide.ts';
import { guideFileOf } from './example-guides.ts';

const { guides, words } = guideFileOf('d9-4-1');
const [guide] = guides;
if (!guide) throw new Error('no guide');
const levels = { title: 'Title', heading: 'Heading1', below: 'Heading2' } as const;
const styles = (xml: string) =>
  [...xml.matchAll(/<w:pStyle w:val="(Title|Heading\d)"/g)].map(([, id]) => id);

test('on its own its title is the document’s, in a unit it is a heading that begins a page', () => {
  const alone = guideBlocks(guide, words, levels, '', 0);
  expect(styles(alone[0] ?? '')).toEqual(['Title']);
  expect(alone[0]).not.toContain('pageBreakBefore');
  const among = guideBlocks(
    guide,
    words,
    { title: 'Heading1', heading: 'Heading2', below: 'Heading3' },
    'guide_x',
    3,
  );
  expect(among[0]).toContain('<w:pageBreakBefore/>');
  expect(among[0]).toContain('w:bookmarkStart w:id="3" w:name="guide_x"');
  expect(styles(among.join('')).filter((id) => id === 'Heading3')).toHaveLength(5);
});

test('says nothing of law where the lesson names none', () => {
  const without = guideBlocks({ ...guide, law: [] }, words, levels, '', 0).join('');
  expect(without).not.toContain('Law that the lesson names');
});

test('how to use a guide has the four checks and the five rungs', () => {
  const xml = usingBlocks(words, 'Heading1').join('');
  for (const { ask } of words.checks) expect(xml).toContain(ask);
  expect(xml).toContain('Concluded: ');
});
