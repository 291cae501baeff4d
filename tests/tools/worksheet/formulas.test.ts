import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formulas } from '../../../src/tools/worksheet/formulas.ts';
import { numbersFor } from '../any-formula.ts';

test.each(Object.entries(formulas))('%s takes any numbers and says its lines', (_, formula) => {
  fc.assert(
    fc.property(numbersFor(formula), (numbers) => {
      const lines = formula.work(numbers);
      const ids = lines.map(({ id }) => id);
      expect(ids).toEqual(formula.lines.filter((id) => ids.includes(id)));
      for (const { value, label, says } of lines) {
        expect(Number.isNaN(value)).toBe(false);
        expect(label).not.toBe('');
        expect(says).not.toMatch(/NaN|undefined|null/);
      }
    }),
  );
});

test.each(Object.entries(formulas))(
  '%s can be asked for its lines without numbers',
  (_, formula) => {
    expect(formula.work({ ones: {}, lists: {}, unit: '' }).length).toBeGreaterThan(0);
    expect(formula.name).not.toBe('');
  },
);
