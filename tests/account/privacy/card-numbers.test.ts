import { expect, test } from 'vitest';
import { cardNumbers, passesLuhn } from '../../../src/account/privacy/card-numbers.ts';
import { seen } from './seen.ts';

test('knows the example of the Luhn formula', () => {
  expect(passesLuhn('79927398713')).toBe(true);
  expect(passesLuhn('79927398710')).toBe(false);
});

test.each(['4111 1111 1111 1111', '5555-5555-5555-4444', '378282246310005', '2223003122003222'])(
  'sees %s',
  (number) => {
    expect(seen(cardNumbers, `Her card, ${number}.`)).toEqual([number]);
  },
);

test.each(['4111 1111 1111 1112', '1000200030004001', '£4111111111111111', '41111111'])(
  'knows that %s is no card',
  (number) => {
    expect(seen(cardNumbers, number)).toEqual([]);
  },
);
