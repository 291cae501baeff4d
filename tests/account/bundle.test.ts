import { expect, test } from 'vitest';
import { bundleOf, coveredBundleOf } from './example.ts';

const texts = { 'd9-4-1/draft/what-changed': 'Two kiosks.' };

test('one account needs no cover, and keeps its own head', () => {
  expect(bundleOf(texts)).toMatchObject({ cover: null, head: 'D9 4.1 · review', draft: 'DRAFT' });
});

test('a covered bundle is a draft as long as one of its accounts is', () => {
  expect(coveredBundleOf(texts)).toMatchObject({ draft: 'DRAFT', head: 'D9' });
  expect(coveredBundleOf(texts, true).draft).toBe('');
});
