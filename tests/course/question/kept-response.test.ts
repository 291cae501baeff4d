import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  keptAlphabet,
  keptLength,
  keptResponse,
} from '../../../src/course/question/kept-response.ts';

test('holds only the alphabet, is short enough, and stays the same when kept again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const kept = keptResponse(text);
      expect(kept.length).toBeLessThanOrEqual(keptLength);
      for (const character of kept) expect(keptAlphabet).toContain(character);
      expect(keptResponse(kept)).toBe(kept);
    }),
    { numRuns: 2000 },
  );
});

test('the alphabet has 45 different characters', () => {
  expect(new Set(keptAlphabet).size).toBe(45);
  expect(keptAlphabet).toHaveLength(45);
});

test.each(['', 'b', 'acd', '3-21', 'fedcba', 'tb', 'abcdefgh'])('leaves “%s” as it is', (text) =>
  expect(keptResponse(text)).toBe(text),
);

test.each([
  ['  First   Contact ', 'first contact'.slice(0, 11) + '~'],
  ['Résumé', 'resume'],
  ['customer’s', 'customers'],
  ['follow–up', 'follow-up'],
  ['R&D 👍🏽', 'r?d ??'],
  ['£1,234,567.50', '1234567.5'],
  ['0.333333333333333', '0.333333333'],
])('keeps %s as %s', (text, kept) => expect(keptResponse(text)).toBe(kept));
