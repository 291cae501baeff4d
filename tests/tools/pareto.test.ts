import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pareto } from '../../src/tools/pareto.ts';

test('puts the largest first and adds up the shares', () => {
  const rows = pareto([
    { name: 'tax letters', count: 60 },
    { name: 'missed bins', count: 96 },
    { name: 'waits', count: 84 },
  ]);
  expect(rows.map(({ name }) => name)).toEqual(['missed bins', 'waits', 'tax letters']);
  expect(rows.map(({ share }) => share)).toEqual([0.4, 0.35, 0.25]);
  expect(rows.map(({ cumulative }) => cumulative)).toEqual([0.4, 0.75, 1]);
});

test('keeps odds and ends for the last, and leaves out what was never counted', () => {
  const rows = pareto(
    [
      { name: 'other', count: 9 },
      { name: 'waits', count: 3 },
      { name: 'noise', count: 0 },
    ],
    'other',
  );
  expect(rows.map(({ name }) => name)).toEqual(['waits', 'other']);
});

test('says nothing of nothing', () => {
  expect(pareto([{ name: 'waits', count: 0 }])).toEqual([]);
});

test('falls in count, rises in total, and ends at the whole', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(counts, (list) => {
      const rows = pareto(list.map((count, at) => ({ name: `n${at}`, count })));
      rows.slice(1).forEach((row, at) => {
        expect(row.count).toBeLessThanOrEqual(rows[at]?.count ?? 0);
        expect(row.cumulative).toBeGreaterThan(rows[at]?.cumulative ?? 1);
      });
      if (rows.length > 0) expect(rows.at(-1)?.cumulative).toBe(1);
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(
        list.reduce((sum, count) => sum + count, 0),
      );
    }),
  );
});
