import { expect, test } from 'vitest';
import { oneOf, sentence, within } from '../../src/course/problem.ts';

test('says place, found, expected and remedy in one sentence', () => {
  const problem = {
    place: 'a.yaml › b',
    found: 'criterion `c`',
    expected: '`d`',
    remedy: 'mend it',
  };
  expect(sentence(problem)).toBe('a.yaml › b: unexpected criterion `c`, expected `d`; mend it');
});

test('says when nothing was there', () => {
  const problem = { place: 'a.yaml', found: '', expected: 'a key', remedy: 'add it' };
  expect(sentence(problem)).toBe('a.yaml: nothing found, expected a key; add it');
});

test('joins steps inwards and leaves out empty ones', () => {
  expect(within('a', '', 'b')).toBe('a › b');
});

test('lists up to twelve names', () => {
  expect(oneOf(['a'])).toBe('`a`');
  expect(oneOf(['a', 'b', 'c'])).toBe('`a`, `b` or `c`');
  expect(oneOf([])).toContain('none');
  const many = oneOf(Array.from({ length: 13 }, (_, n) => `n${n}`));
  expect(many).toMatch(/^one of .*`n11`, …$/);
});
