import { expect, test } from 'vitest';
import { decodeHash } from '../../../src/components/navigation/arrival.ts';

test('a hash names an id', () => {
  expect(decodeHash('#costs')).toBe('costs');
  expect(decodeHash('#caf%C3%A9')).toBe('café');
  expect(decodeHash('')).toBe('');
});

test('a hash that is not well formed does no harm', () => {
  expect(decodeHash('#100%')).toBe('100%');
});
