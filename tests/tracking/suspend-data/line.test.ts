import { expect, test } from 'vitest';
import { sealLine, soundLines } from '../../../src/tracking/suspend-data/line.ts';

const text = [7, ['a', 'b\n'], { c: null }]
  .map((value) => sealLine(JSON.stringify(value)))
  .join('');

test('gives back the values of all lines', () => {
  expect(soundLines(text)).toEqual([7, ['a', 'b\n'], { c: null }]);
});

test('leaves out a line that was changed or cut', () => {
  expect(soundLines(text.replace('"a"', '"x"'))).toEqual([7, { c: null }]);
  expect(soundLines(text.slice(0, -2))).toEqual([7, ['a', 'b\n']]);
  expect(soundLines('')).toEqual([]);
});
