import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../../src/course/class/decode-text.ts';

const wide = (text: string, little: boolean, mark = true): Uint8Array => {
  const units = [...(mark ? ['\ufeff'] : []), ...text.split('')].map((sign) => sign.charCodeAt(0));
  return Uint8Array.from(units.flatMap((u) => (little ? [u & 255, u >> 8] : [u >> 8, u & 255])));
};

test('any text in UTF-8 comes back, without its byte order mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, mark) => {
      // Zeros in every other byte would be UTF-16.
      fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
      const bytes = new TextEncoder().encode((mark ? '\ufeff' : '') + text);
      expect(decodeText(bytes)).toEqual({ text, encoding: 'utf-8' });
    }),
  );
});

test('any text in UTF-16 comes back, in both orders', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, little) => {
      fc.pre(!text.startsWith('\ufeff'));
      expect(decodeText(wide(text, little))).toEqual({ text, encoding: 'utf-16' });
    }),
  );
});

test('UTF-16 is seen without a mark too', () => {
  const text = 'Name\tAttempt\nZoë\t1\n';
  expect(decodeText(wide(text, true, false)).text).toBe(text);
  expect(decodeText(wide(text, false, false)).text).toBe(text);
});

test('what is no UTF-8 is read by the old Windows letters', () => {
  const bytes = Uint8Array.from([0x5a, 0x6f, 0xeb, 0x20, 0x80]);
  expect(decodeText(bytes)).toEqual({ text: 'Zoë €', encoding: 'windows-1252' });
});
