import { expect, test } from 'vitest';
import { accountKey, accountKeyParts, accountTexts } from '../../src/account/keys.ts';

test('reads a key that it made', () => {
  const key = accountKey('d9-4-1', 'fact', 'the-rule');
  expect(key).toBe('d9-4-1/fact/the-rule');
  expect(accountKeyParts(key)).toEqual({ criterion: 'd9-4-1', kind: 'fact', id: 'the-rule' });
});

test.each(['d9-4-1/box/a', '__proto__', 'd9-4-1/draft/<b>', 'd9-4-1/draft/', 'd9-4-1/draft/a/b'])(
  'does not take %s for a key of an account',
  (key) => {
    expect(accountKeyParts(key)).toBeNull();
  },
);

test('picks the texts of one account that hold something', () => {
  const text = (value: string) => ({ value });
  const texts = accountTexts('d9-4-1', {
    'd9-4-1/draft/a': text('kept'),
    'd9-4-1/draft/b': text(''),
    'd9-4-1/box/a': text('of the lesson'),
    'd9-4-2/draft/a': text('of another'),
  });
  expect(texts).toEqual({ 'd9-4-1/draft/a': 'kept' });
});
