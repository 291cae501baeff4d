import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lifetime } from '../../../../src/tools/worksheet/formulas/lifetime.ts';
import { lineOf, valuesOf } from '../../any-formula.ts';

test('one point fewer leaving a month lengthens the life by five months', () => {
  expect(valuesOf(lifetime, { ones: { margin: 19.2, kept: 95 } }).life).toBeCloseTo(20, 9);
  const at = valuesOf(lifetime, { ones: { margin: 19.2, kept: 96 } });
  expect(at.life).toBeCloseTo(25, 9);
  expect(at.value).toBeCloseTo(480, 9);
});

test('shows its working, and names years when the period is one', () => {
  const [life] = lifetime.work({ ones: { margin: 50, kept: 75, period: 12 }, lists: {}, unit: '' });
  expect(life).toMatchObject({ value: 4, unit: 'years' });
  expect(life?.says).toContain('100 ÷ 25 = 4 years');
  expect(lineOf(lifetime, 'value', { margin: 50, kept: 75, period: 12 }).says).toBe(
    '£50 × 4 = £200.',
  );
});

test('counts no further than it is told to, and takes off for waiting', () => {
  const { within, today } = valuesOf(lifetime, {
    ones: { margin: 19.2, kept: 95, within: 24, rate: 8 },
  });
  expect(within).toBeCloseTo(271.88, 2);
  expect(today).toBeCloseTo(342.4, 1);
});

test.each([100, 120, -1])('has no life to give when %s%% are kept', (kept) => {
  expect(lineOf(lifetime, 'life', { margin: 10, kept }).value).toBeNull();
});

test('agrees with adding the periods up one by one', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1000, noNaN: true }),
      fc.double({ min: 0, max: 98, noNaN: true }),
      fc.double({ min: 0, max: 30, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom(1, 3, 12),
      (margin, kept, rate, count, period) => {
        let [all, first, now] = [0, 0, 0];
        for (let at = 0; at < 2000; at += 1) {
          const due = margin * (kept / 100) ** at;
          all += due;
          if (at < count) first += due;
          now += due / (1 + rate / 100) ** ((at * period) / 12);
        }
        const ones = { margin, kept, rate, period, within: count * period };
        const worked = valuesOf(lifetime, { ones });
        expect(worked.value).toBeCloseTo(all, 4);
        expect(worked.within).toBeCloseTo(first, 4);
        expect(worked.today).toBeCloseTo(now, 4);
      },
    ),
  );
});
