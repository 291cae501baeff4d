import { expect, test } from 'vitest';
import { overLimit } from '../../../src/cli/bench/figure.ts';
import { packageSizes } from '../../../src/cli/bench/package-sizes.ts';

test('a package of 300 kB is as large as one may be', () => {
  const sizes = packageSizes([
    { name: 'a.zip', size: 300_000 },
    { name: 'b.zip', size: 300_001 },
  ]);
  expect(overLimit(sizes).map(({ what }) => what)).toEqual(['Package b.zip']);
});
