import { expect, test } from 'vitest';
import { overLimit } from '../../../src/cli/bench/figure.ts';
import { packageSizes } from '../../../src/cli/bench/package-sizes.ts';

test('a package of 300 kB is as large as one may be', () => {
  const sizes = packageSizes([
    { name: 'a.zip', size: 300_000, criteria: 1 },
    { name: 'b.zip', size: 300_001, criteria: 1 },
  ]);
  expect(overLimit(sizes).map(({ what }) => what)).toEqual(['Package b.zip']);
});

test('a package of several criteria may be larger, by less than a package each', () => {
  const [four] = packageSizes([{ name: 'c.zip', size: 1, criteria: 4 }]);
  expect(four?.limit).toBe(660);
});
