import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountTyped } from '../../src/tools/amount-typed.ts';
import { amountWords } from '../../src/tools/amount-words.ts';

test.each([
  ['1,200', '£', 1200],
  ['£1.2k', '£', 1200],
  ['1.2 K', '£', 1200],
  ['£2m', '£', 2_000_000],
  ['12 thousand', '£', 12000],
  ['35%', '%', 35],
  ['3 hours', 'hours a month', 3],
  ['3 m', 'months', 3],
  ['0', '£', 0],
  ['.5', '', 0.5],
])('reads %s in %s', (text, unit, value) => {
  expect(amountTyped(text, unit)).toEqual({ kind: 'number', value });
});

test('nothing is nothing, not nought', () => {
  expect(amountTyped('  ', '£')).toEqual({ kind: 'empty' });
});

test.each([
  ['1,5', /point: 1\.5/],
  ['10-12', /careful end of a range/],
  ['about 300', /number alone/],
  ['lots', /number is needed/],
  ['-5', /minus sign/],
  ['999999999', /noughts/],
])('says what to do about %s', (text, word) => {
  expect(amountTyped(text, '£')).toEqual({ kind: 'unclear', word: expect.stringMatching(word) });
});

test('names the least and the most where they are not nought and everything', () => {
  expect(amountTyped('0', '', 1, 5)).toMatchObject({ word: 'Expected 1 or more.' });
  expect(amountTyped('120', '%', 0, 100)).toMatchObject({ word: expect.stringContaining('100%') });
});

test('reads back every whole amount that it prints', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e8 }),
      fc.constantFrom('£', '%', 'calls'),
      (value, unit) => {
        expect(amountTyped(amountWords(value, unit), unit)).toEqual({ kind: 'number', value });
      },
    ),
  );
});

test('never throws, and takes no number that is not finite', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const amount = amountTyped(text, '£');
      if (amount.kind === 'number') expect(Number.isFinite(amount.value)).toBe(true);
    }),
  );
});
