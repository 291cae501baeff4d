import { expect, test } from 'vitest';
import { figureTable } from '../../../src/cli/bench/figure-table.ts';

test('lines up what was measured under each other and marks what is over', () => {
  const table = figureTable([
    { what: 'Zip', measured: 348, unit: 'kB', limit: 300 },
    { what: 'Full build', measured: 9.5, unit: 's', limit: 30 },
    { what: 'Font', measured: 34, unit: 'kB', limit: null },
  ]);
  expect(table).toBe(
    [
      'What        Measured     Limit',
      'Zip         348.0 kB  300.0 kB  over',
      'Full build    9.50 s   30.00 s',
      'Font         34.0 kB',
    ].join('\n'),
  );
});
