import { expect, test } from 'vitest';
import { recordBlocks } from '../../../src/account/word/word-record.ts';
import { guideFileOf } from './example-guides.ts';

test('the record has a page of its own, a row for each part, and both decisions to tick', () => {
  const { guides, words } = guideFileOf('d9-4-1');
  const [guide] = guides;
  if (!guide) throw new Error('no guide');
  const xml = recordBlocks(guide, words.record, 'Heading1').join('');
  expect(xml.match(/pageBreakBefore/g)).toHaveLength(1);
  guide.parts.forEach((text, at) => expect(xml).toContain(`${at + 1}. ${text}`));
  expect(xml).toContain('☐ Met');
  expect(xml).toContain('☐ Not yet met');
  expect(xml).not.toMatch(/grade|mark\b|score/i);
});
