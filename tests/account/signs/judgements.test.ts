import { expect, test } from 'vitest';
import { judgements } from '../../../src/account/signs/judgements.ts';
import { seen } from './seen.ts';

test.each([
  ['On balance it was worth it.', ['On balance', 'worth it']],
  ['I would keep the desk.', ['I would keep']],
  ['That is too few to lean on.', ['too few']],
  ['I think that was right.', ['was right']],
  ['Cards are less reliable here than calls.', ['less reliable here than']],
])('sees what weighs or decides in %j', (text, found) => {
  expect(seen(judgements, text)).toEqual(found);
});

test.each([
  'I say good morning and I type in the reason.',
  'Strengths: it is simple and cheap. Weaknesses: it is loud.',
  'She said, “On balance it was worth it.”',
  'I was right away at the desk.',
])('sees none in %j', (text) => {
  expect(seen(judgements, text)).toEqual([]);
});
