import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainSigns } from '../../../src/account/reading/plain-signs.ts';

test('makes spaces, hyphens, apostrophes and full-width signs plain', () => {
  expect(plainSigns('O’Neill\u00A020–41‑87 ＋４４ ＠')).toBe("O'Neill 20-41-87 +44 @");
});

test('keeps every place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainSigns(text)).toHaveLength(text.length);
    }),
  );
});
