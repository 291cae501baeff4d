import { expect, test } from 'vitest';
import { runsRightToLeft } from '../../src/account/text-direction.ts';

test.each([
  ['שלום world', true],
  ['– 12 مرحبا', true],
  ['hello שלום', false],
  ['12 👍', false],
  ['', false],
])('knows which way %j runs', (text, rightToLeft) => {
  expect(runsRightToLeft(text)).toBe(rightToLeft);
});
