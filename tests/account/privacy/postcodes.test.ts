import { expect, test } from 'vitest';
import { postcodes } from '../../../src/account/privacy/postcodes.ts';
import { seen } from './seen.ts';

test.each(['LS1 4AB', 'M95 4DD', 'EC1A 1BB', 'w1a 0ax', 'LE293TA', 'SW1W\u00A00NY'])(
  'sees %s',
  (code) => {
    expect(seen(postcodes, `She lives at ${code}.`)).toEqual([code]);
  },
);

test.each([
  ['a district alone', 'late parcels in LE29 and NR42'],
  ['an area that is none', 'QQ1 4AB'],
  ['letters that stand in no postcode', 'LS1 4CK'],
  ['an ordinal', 'In N1 1st came'],
  ['the code of a part', 'part number SA12 4RT'],
  ['a longer word', 'ELS1 4ABC'],
])('sees none in %s', (_, text) => {
  expect(seen(postcodes, text)).toEqual([]);
});
