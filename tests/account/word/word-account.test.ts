import { expect, test } from 'vitest';
import { accountBlocks } from '../../../src/account/word/word-account.ts';
import { bundleOf } from '../example.ts';

const [document] = bundleOf({
  'd9-4-1/draft/what-changed': 'One.\n\n- two\n- three',
  'd9-4-1/fact/rule': 'An Act',
}).accounts;
if (!document) throw new Error('no account');
const styles = (xml: string) => [...xml.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, id]) => id);

test('its headings are one level lower behind a cover sheet, where it begins a page', () => {
  const alone = accountBlocks(document, false, []).join('');
  expect(styles(alone)).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Heading2']));
  expect(alone).not.toContain('pageBreakBefore');
  const covered = accountBlocks(document, true, []).join('');
  expect(styles(covered)).not.toContain('Title');
  expect(styles(covered)[0]).toBe('Heading1');
  expect(styles(covered)).toContain('Heading3');
  expect(covered.match(/pageBreakBefore/g)).toHaveLength(1);
});

test('a paragraph that is led to bears a bookmark, a list at its first item, each with its number', () => {
  const xml = accountBlocks(document, true, ['p_d9_4_1_1_2', 'p_d9_4_1_1_1']).join('');
  expect(
    [...xml.matchAll(/bookmarkStart w:id="(\d)" w:name="(\w+)"/g)].map(([, id, name]) => [
      id,
      name,
    ]),
  ).toEqual([
    ['2', 'p_d9_4_1_1_1'],
    ['1', 'p_d9_4_1_1_2'],
  ]);
  expect(xml).toMatch(/p_d9_4_1_1_2"\/>.*?two.*?<w:bookmarkEnd w:id="1"\/>/);
});
