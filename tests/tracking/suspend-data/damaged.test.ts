import { expect, test } from 'vitest';
import { BitReader } from '../../../src/tracking/suspend-data/bit-reader.ts';
import { Damaged } from '../../../src/tracking/suspend-data/damaged.ts';

test('damage can be told from a mistake in the programme, and says what it is', () => {
  expect(() => new BitReader('').flag()).toThrow(Damaged);
  expect(new Damaged('ends early')).toMatchObject({ message: 'ends early' });
  expect(new RangeError()).not.toBeInstanceOf(Damaged);
});
