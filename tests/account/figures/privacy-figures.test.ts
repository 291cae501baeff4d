import { expect, test } from 'vitest';
import {
  labelsOf,
  privacyFigures,
  type LabelledPrivacyText,
} from '../../../src/account/figures/privacy-figures.ts';

const text: LabelledPrivacyText = {
  id: 'one',
  text: 'Mrs Patel rang; Mrs Patel wrote to a@b.example. Her sister Ana rang 07700 900123.',
  spans: [
    { kind: 'titled-name', text: 'Mrs Patel', count: 2 },
    { kind: 'email', text: 'a@b.example' },
    { kind: 'titled-name', text: 'Ana' },
  ],
};

test('places a label as often as it says', () => {
  expect(labelsOf(text).map(({ start }) => start)).toEqual([0, 16, 35, 59]);
});

test('refuses a label that is not in its text', () => {
  const wrong = { ...text, spans: [{ kind: 'email' as const, text: 'z@b.example' }] };
  expect(() => labelsOf(wrong)).toThrow('one: found “z@b.example” 0 times, expected 1');
});

test('counts what is right, missed and wrongly taken', () => {
  const { kinds, mistakes } = privacyFigures([text]);
  expect(kinds.get('titled-name')).toEqual({ found: 2, right: 2, labelled: 3, seen: 2 });
  expect(kinds.get('email')).toEqual({ found: 1, right: 1, labelled: 1, seen: 1 });
  expect(kinds.get('phone')).toEqual({ found: 1, right: 0, labelled: 0, seen: 0 });
  expect(mistakes).toEqual(['one: missed titled-name “Ana”', 'one: took “07700 900123” for phone']);
});
