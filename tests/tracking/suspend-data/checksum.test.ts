import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksum, fourDigits, twoDigits } from '../../../src/tracking/suspend-data/checksum.ts';

const ascii = fc.string({ unit: 'binary-ascii', minLength: 1 });

test('the moduli are prime and just fit their digits', () => {
  for (const [prime, digits] of [
    [twoDigits, 2],
    [fourDigits, 4],
  ] as const) {
    expect(prime).toBeLessThan(64 ** digits);
    for (let factor = 2; factor * factor <= prime; factor += 1) expect(prime % factor).not.toBe(0);
  }
});

test.each([twoDigits, fourDigits])('modulo %i sees any one changed character', (prime) => {
  fc.assert(
    fc.property(ascii, fc.nat(), fc.integer({ min: 1, max: 127 }), (text, at, change) => {
      const place = at % text.length;
      const other = String.fromCharCode((text.charCodeAt(place) + change) % 128);
      const changed = text.slice(0, place) + other + text.slice(place + 1);
      expect(checksum(changed, prime)).not.toBe(checksum(text, prime));
    }),
  );
});

test.each([twoDigits, fourDigits])('modulo %i sees any two neighbours swapped', (prime) => {
  fc.assert(
    fc.property(ascii, ascii, ascii, ascii, (before, [a = ''], [b = ''], after) => {
      fc.pre(a !== b);
      expect(checksum(before + b + a + after, prime)).not.toBe(
        checksum(before + a + b + after, prime),
      );
    }),
  );
});
