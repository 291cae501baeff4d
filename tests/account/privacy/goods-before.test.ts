import { expect, test } from 'vitest';
import { goodsBefore } from '../../../src/account/privacy/goods-before.ts';

test.each([
  ['the stock code is ', true],
  ['(asset ', true],
  ['On the form she wrote ', false],
  ['We sold the batch. Her order ', false],
])('what follows %j is the code of goods: %s', (before, goods) => {
  expect(goodsBefore(`${before}AB12`, before.length)).toBe(goods);
});
