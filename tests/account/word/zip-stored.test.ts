import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32, zipStored } from '../../../src/account/word/zip-stored.ts';

test('sums as the standard’s example does', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('another program reads every file as it was', () => {
  const names = fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.xml$/);
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.dictionary(names, text, { minKeys: 1, noNullPrototype: true }), (files) => {
      const read = unzipSync(zipStored(files));
      const texts = Object.entries(read).map(([name, bytes]) => [name, strFromU8(bytes)]);
      expect(Object.fromEntries(texts)).toEqual(files);
    }),
  );
});

test('the same texts give the same bytes', () => {
  expect(zipStored({ 'a.xml': 'x' })).toEqual(zipStored({ 'a.xml': 'x' }));
});
