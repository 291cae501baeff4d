import { expect, test, vi } from 'vitest';
import { chance } from '../../src/stores/chance.ts';

test('the smallest and the largest draw stay within what was asked for', () => {
  const draw = vi.spyOn(globalThis.crypto, 'getRandomValues');
  for (const [drawn, expected] of [
    [0, 0],
    [0xffff_ffff, 0xffff],
  ] as const) {
    draw.mockImplementation((array) => {
      (array as unknown as Uint32Array)[0] = drawn;
      return array;
    });
    expect(chance(0x10000)).toBe(expected);
  }
  draw.mockRestore();
});

test('every number below the limit comes up, and no other', () => {
  const drawn = new Set(Array.from({ length: 1000 }, () => chance(5)));
  expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4]);
});
