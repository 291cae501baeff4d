import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from '../../src/tracking/one-line.ts';

test('parts paragraphs by a stroke and lines by a space', () => {
  expect(oneLine('One\ntwo\r\n\r\n \nthree\t4 ')).toBe('One two / three 4');
});

test('whatever comes in, no line break, control character or half character goes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(oneLine(`${text}\n\ud83d${text}`)).not.toMatch(/[\r\n\u2028\u2029\p{Cc}\p{Cs}]/u);
    }),
  );
});
