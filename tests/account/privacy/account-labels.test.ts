import { expect, test } from 'vitest';
import { labelBefore } from '../../../src/account/privacy/account-labels.ts';

test.each([
  ['order number: ', 'named'],
  ['Sort code ', 'named'],
  ['ticket #', 'named'],
  ['his order ', 'thing'],
  ['the reference I gave her was ', 'near'],
  ['his account is now ', 'mentioned'],
  ['the order number. Later ', 'none'],
  ['at ten to ', 'none'],
])('after %j a number is %s', (before, label) => {
  expect(labelBefore(`${before}48213`, before.length)).toBe(label);
});
