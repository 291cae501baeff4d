import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesToText, textToBytes } from '../../../src/tracking/suspend-data/base64url.ts';

test('is the platform’s own base64url', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = bytesToText(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(textToBytes(text)).toEqual(bytes);
    }),
  );
});

test('reads up to a foreign character', () => {
  expect(textToBytes('QUJD.UJD')).toEqual(Uint8Array.of(65, 66, 67));
  expect(textToBytes('é')).toEqual(new Uint8Array());
});
