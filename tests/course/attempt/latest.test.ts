import { expect, test } from 'vitest';
import { byText, later } from '../../../src/course/attempt/latest.ts';

const at = (count: number, device: number) => ({ count, device });

test('the counter decides, then the device', () => {
  const old = { value: 'z', at: at(1, 9) };
  const early = { value: 'y', at: at(2, 3) };
  const late = { value: 'x', at: at(2, 4) };
  expect(later(old, early)).toBe(early);
  expect(later(late, early)).toBe(late);
});

test('with equal stamps the same value wins from either side', () => {
  const a = { value: { questions: [1], responses: ['a'] }, at: at(1, 1) };
  const b = { value: { questions: [1], responses: ['b'] }, at: at(1, 1) };
  expect(later(a, b)).toBe(later(b, a));
});

test('in which order an object was made does not matter', () => {
  const a = { value: { x: 1, y: 2 }, at: at(1, 1) };
  const between = { value: { x: 1, y: 3 }, at: at(1, 1) };
  const turned = { value: { y: 2, x: 1 }, at: at(1, 1) };
  expect(later(a, between).value === between.value).toBe(
    later(turned, between).value === between.value,
  );
});

test('texts are ordered by their units', () => {
  expect([byText('a', 'b'), byText('b', 'a'), byText('a', 'a')]).toEqual([-1, 1, 0]);
});
