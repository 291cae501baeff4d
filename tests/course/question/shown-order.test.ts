import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownOrder } from '../../../src/course/question/shown-order.ts';
import { oneOf, sequencing } from './sample-questions.ts';

test('holds every step once and is never the right order', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 3, max: 6 }), (id, length) => {
      const letters = [...'fbdace'.slice(0, length)];
      const steps = letters.map((letter) => ({ id: letter, text: letter, rationale: letter }));
      const shown = shownOrder({ ...sequencing, id, steps });
      expect([...shown].sort()).toEqual([...letters].sort());
      expect(shown).not.toEqual(letters);
    }),
  );
});

test('is the same on every visit', () => {
  expect(shownOrder(sequencing)).toEqual(shownOrder({ ...sequencing }));
});

test('other questions have none', () => {
  expect(shownOrder(oneOf)).toEqual([]);
});
