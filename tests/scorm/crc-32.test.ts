import { crc32 as known } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../scorm/crc-32.ts';

test('is the checksum that zips carry, whole or piece by piece', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (first, second) => {
      expect(crc32(first)).toBe(known(first));
      const whole = Uint8Array.from([...first, ...second]);
      expect(crc32(second, crc32(first))).toBe(known(whole));
    }),
  );
});
