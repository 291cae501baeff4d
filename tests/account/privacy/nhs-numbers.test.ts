import { expect, test } from 'vitest';
import { nhsNumbers, passesModulus11 } from '../../../src/account/privacy/nhs-numbers.ts';
import { seen } from './seen.ts';

test('knows the check digit, with 0 for 11 and none for 10', () => {
  // 9×10 + 4×9 + 3×8 + 4×7 + 7×6 + 6×5 + 5×4 + 9×3 + 1×2 = 299; 299 mod 11 = 2; 11 − 2 = 9.
  expect(passesModulus11('9434765919')).toBe(true);
  expect(passesModulus11('9434765918')).toBe(false);
  // 1×10 + 1×1 … weights 10 and 3, 2: 10 + 12 = 22 leaves 0, so the digit is 0.
  expect(passesModulus11('1000000400')).toBe(true);
});

test.each(['943 476 5919', '943-476-5919', '9434765919'])('sees %s', (number) => {
  expect(seen(nhsNumbers, `NHS number: ${number}`)).toEqual([number]);
  expect(seen(nhsNumbers, `patient ${number}`)).toEqual([number]);
});

test.each(['943 476 5918', 'order number 9434765919', 'serial 9434765919', '94347659190'])(
  'sees none in %j',
  (text) => {
    expect(seen(nhsNumbers, text)).toEqual([]);
  },
);
