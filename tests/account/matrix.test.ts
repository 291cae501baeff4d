import { expect, test } from 'vitest';
import { anchored, anchorOf, anchorsIn, matrixRows } from '../../src/account/matrix.ts';
import { bundleOf } from './example.ts';

const texts = {
  // A list right below a line is a paragraph of its own to whoever looks at the page.
  'd9-4-1/draft/what-changed':
    'Two kiosks.\n- first\n- They broke. Twice.\n\nThen a rota. It held.',
  'd9-4-1/draft/worse-off': 'Nobody.',
  'd9-4-1/part/a': 'yes',
  'd9-4-1/sentence/a': 'It held.',
  'd9-4-1/part/b': 'yes',
  'd9-4-1/sentence/b': 'Twice.',
  'd9-4-1/part/c': 'yes',
  'd9-4-1/sentence/c': 'It was there once.',
  'd9-4-1/part/d': 'yes',
  'd9-4-1/sentence/e': 'Nobody.',
};
const parts = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: `Part ${id}` }));
const rows = bundleOf(texts).accounts.flatMap((document) => matrixRows(document, parts, texts));

test('says in which paragraph the learner sees each part covered, and where none was named', () => {
  expect(rows.map(({ where }) => where)).toEqual([
    '“What changed”, paragraph 3',
    '“What changed”, paragraph 2, point 2',
    'ticked; its sentence has changed since',
    'ticked, without a sentence',
    'not ticked',
  ]);
});

test('leads to the very paragraph that it names', () => {
  expect(rows.map(({ anchor }) => anchor)).toEqual(['p_d9_4_1_1_3', 'p_d9_4_1_1_2', '', '', '']);
  const [document] = bundleOf(texts).accounts;
  const blocks = document?.sections[0]?.blocks ?? [];
  const named = anchored('d9-4-1', 0, blocks, anchorsIn(rows), (block, anchor) => [anchor, block]);
  expect(named.filter(([anchor]) => anchor !== '')).toEqual([
    [anchorOf('d9-4-1', 0, 1), blocks[1]],
    [anchorOf('d9-4-1', 0, 2), blocks[2]],
  ]);
});

test('a name is one that Word takes: a letter first, no hyphen, at most 40 characters', () => {
  expect(anchorOf('d9-4-1', 19, 999)).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
});

test('gives the criterion word for word once, and its number beside each other part', () => {
  expect(
    rows.map(({ criterion, begins }) => [criterion.startsWith('D9 4.1 review'), begins]),
  ).toEqual([[true, true], ...Array.from({ length: 4 }, () => [false, false])]);
  expect(rows[1]?.criterion).toBe('D9 4.1');
});
