import { expect, test } from 'vitest';
import { reasons } from '../../../src/account/signs/reasons.ts';
import { seen } from './seen.ts';

test.each([
  ['I rang because she waited.', ['because']],
  ['It was full, which meant that she left.', ['which meant']],
  ['It was full so I moved her.', [' so ']],
  ['Replies are short, as people read them on a phone.', [', as ']],
  ['I use all three since each misses somebody.', ['since ']],
  ['The main reason for it was the queue.', ['The main reason for it was']],
])('sees the reason in %j', (text, found) => {
  expect(seen(reasons, text)).toEqual(found);
});

test.each([
  'So there was this man, and so I greeted him.',
  'Since March, since then and since 3 May it ran.',
  'The notice says: “We answer because it counts.”',
  'She said, as I said, that it was so busy.',
  'I gave no date.',
])('sees none in %j', (text) => {
  expect(seen(reasons, text)).toEqual([]);
});
