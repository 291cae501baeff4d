import { expect, test } from 'vitest';
import { emails } from '../../../src/account/privacy/emails.ts';
import { seen } from './seen.ts';

test.each([
  ['I wrote to j.o’neill+shop@post.example.co.uk.', ['j.o’neill+shop@post.example.co.uk']],
  ['anna (at) hill.example, b@c.example', ['anna (at) hill.example', 'b@c.example']],
  ['Пиши: анна@почта.example', ['анна@почта.example']],
])('sees the addresses in %j', (text, found) => {
  expect(seen(emails, text)).toEqual(found);
});

test.each(['meet @ noon', 'a@b', '@handle', 'complaints@shop.example', 'I was at (at) desk'])(
  'sees no person’s address in %j',
  (text) => {
    expect(seen(emails, text)).toEqual([]);
  },
);
