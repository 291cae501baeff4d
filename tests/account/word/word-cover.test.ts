import { expect, test } from 'vitest';
import { coverBlocks } from '../../../src/account/word/word-cover.ts';
import { coveredBundleOf } from '../example.ts';

const texts = {
  'd9-4-1/draft/what-changed': 'Two kiosks.',
  'd9-4-1/part/loss': 'yes',
  'd9-4-1/sentence/loss': 'Two kiosks.',
};

test('each place in the matrix leads to its paragraph, and a part without one leads nowhere', () => {
  const { cover } = coveredBundleOf(texts);
  if (!cover) throw new Error('no cover');
  expect(coverBlocks(cover).join('')).toContain('<w:hyperlink w:anchor="p_d9_4_1_1_1"');
  const none = { ...cover, rows: cover.rows.map((row) => ({ ...row, anchor: '' })) };
  expect(coverBlocks(none).join('')).not.toContain('hyperlink');
});
