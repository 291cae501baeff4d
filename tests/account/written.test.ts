import { expect, test } from 'vitest';
import { carriedIn, writtenIn } from '../../src/account/written.ts';
import { bundleOf } from './example.ts';

const texts = {
  'd9-4-1/draft/what-changed': 'In the text\n- in a list',
  'd9-4-1/heading/what-changed': 'In a heading',
  'd9-4-1/fact/rule': 'In a fact',
  'd9-4-1/where/rule': 'in a place',
  'd9-4-1/declare/help': 'yes',
  'd9-4-1/declare/help-who': 'in the declaration',
};
const all = (withFacts: boolean) => bundleOf(texts, { withFacts }).accounts.flatMap(writtenIn);

test('everything that was typed and leaves is looked at, with where it stands', () => {
  const found = all(true);
  for (const words of ['In the text', 'in a list', 'In a heading', 'In a fact', 'in a place']) {
    expect(found.some(({ text }) => text.includes(words))).toBe(true);
  }
  expect(found).toContainEqual({ where: 'D9 4.1, declaration', text: 'in the declaration' });
  expect(found).toContainEqual({ where: 'D9 4.1, “In a heading”', text: 'In the text' });
});

test('facts that do not leave are not looked at, unless a page carries them unseen', () => {
  expect(JSON.stringify(all(false))).not.toContain('In a fact');
  const file = { learner: '', saved: '', version: '', accounts: [{ criterion: 'd9-4-1', texts }] };
  expect(carriedIn(file).map(({ text }) => text)).toEqual([
    'In the text\n- in a list',
    'In a fact',
    'in a place',
  ]);
});
