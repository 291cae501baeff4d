import { expect, test } from 'vitest';
import { plainText } from '../../../src/course/checks/plain-text.ts';

test('compares texts without case, accents, marks and spaces', () => {
  expect(plainText('  Café – “open”,  NOW ')).toBe('cafe open now');
});

test('keeps what makes numbers differ', () => {
  expect(plainText('£5')).not.toBe(plainText('5%'));
});
