import { expect, test } from 'vitest';
import { openBlock, sealBlock, statedLength } from '../../../src/tracking/suspend-data/block.ts';

const block = sealBlock(3, 'hello');

test('opens what was sealed', () => {
  expect(openBlock(block, 3)).toEqual({ body: 'hello', state: 'sound' });
  expect(openBlock(sealBlock(3, ''), 3)).toEqual({ body: '', state: 'sound' });
});

test('knows its length', () => {
  expect(statedLength(`${block}.more`)).toBe(block.length);
  expect(statedLength('A!')).toBeNull();
});

test('is newer only if it is sound', () => {
  expect(openBlock(block, 2).state).toBe('newer');
  expect(openBlock(`${block}x`, 2).state).toBe('damaged');
  expect(openBlock(block.slice(0, -1), 2).state).toBe('damaged');
});

test('an earlier version is sound from the earliest on that can be read', () => {
  expect(openBlock(block, 4, 3).state).toBe('sound');
  expect(openBlock(block, 5, 4).state).toBe('damaged');
});

test('a version that never was is damaged', () => {
  expect(openBlock(block, 4).state).toBe('damaged');
});

test('refuses more than it can hold', () => {
  expect(() => sealBlock(1, 'x'.repeat(2 ** 18))).toThrow(RangeError);
});
