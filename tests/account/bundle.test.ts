import { expect, test } from 'vitest';
import { matrixRows } from '../../src/account/bundle.ts';
import { draftOf } from '../../src/account/draft.ts';
import { account, bundleOf, coveredBundleOf, subject, writingOf } from './example.ts';

const texts = {
  'd9-4-1/draft/what-changed': 'Two kiosks.\n\nIn April. They broke.\n\n- a point',
  'd9-4-1/draft/worse-off': 'Nobody.',
  'd9-4-1/part/a': 'yes',
  'd9-4-1/sentence/a': 'They broke.',
  'd9-4-1/part/b': 'yes',
  'd9-4-1/sentence/b': 'It was there once.',
  'd9-4-1/sentence/c': 'Nobody.',
};
const parts = ['a', 'b', 'c'].map((id) => ({ id, text: `Part ${id}` }));

test('says in which paragraph the learner sees each part covered, and where none was named', () => {
  const draft = draftOf('d9-4-1', account, [], writingOf(texts));
  expect(matrixRows(subject, parts, draft, texts).map(({ where }) => where)).toEqual([
    '“What changed”, paragraph 2',
    'ticked, without a sentence',
    'not ticked',
  ]);
});

test('one account needs no cover, and keeps its own head', () => {
  expect(bundleOf(texts)).toMatchObject({ cover: null, head: 'D9 4.1 · review', draft: 'DRAFT' });
});

test('a covered bundle is a draft as long as one of its accounts is', () => {
  expect(coveredBundleOf(texts)).toMatchObject({ draft: 'DRAFT', head: 'D9' });
  expect(coveredBundleOf(texts, true).draft).toBe('');
});
