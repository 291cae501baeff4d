import { expect, test } from 'vitest';
import { savedSizes } from '../../../src/tracking/suspend-data/saved-sizes.ts';

test.each(savedSizes())('$what: $characters of at most $limit characters', (size) => {
  expect(size.characters).toBeLessThanOrEqual(size.limit);
});
