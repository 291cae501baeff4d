import { expect, test } from 'vitest';
import type { AmountField } from '../../../src/course/schema/worksheet.ts';
import {
  fieldAmount,
  fieldKey,
  givenOf,
  isAmount,
  unitOf,
} from '../../../src/tools/worksheet/field-amount.ts';
import { smallSheet } from './sheet.ts';

const fields = smallSheet().groups.flatMap((group) => group.fields);
const once = fields[0] as AmountField;
const calls = fields[1] as AmountField;

test('knows fields of numbers and their units', () => {
  expect(fields.map(isAmount)).toEqual([true, true, false, false]);
  expect([once, calls].map(unitOf)).toEqual(['£', 'calls']);
});

test('names a field by its row too', () => {
  expect(fieldKey(once, null)).toBe('once');
  expect(fieldKey(once, 'all')).toBe('once.all');
});

test('gives one value to all rows, or each its own', () => {
  expect(givenOf(5, 'all')).toBe(5);
  expect(givenOf({ all: 5 }, 'all')).toBe(5);
  expect(givenOf({ all: 5 }, 'least')).toBeUndefined();
  expect(givenOf(undefined, null)).toBeUndefined();
});

test('takes the given figure in the case, and the learner’s in their own sheet', () => {
  const written = new Map([['once.all', '£1.2k']]);
  expect(fieldAmount(once, 'all', written, 'given')).toEqual({ kind: 'number', value: 18000 });
  expect(fieldAmount(once, 'all', written, 'own')).toEqual({ kind: 'number', value: 1200 });
  expect(fieldAmount(once, 'least', written, 'own')).toEqual({ kind: 'empty' });
});
