import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../scorm/sha256.ts';

const byNode = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('gives what the standard’s own example gives', () => {
  expect(sha256(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('gives what Node gives, around every edge of a block', () => {
  for (let length = 0; length < 200; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) % 256);
    expect(sha256(bytes), `${length} bytes`).toBe(byNode(bytes));
  }
});

test('gives what Node gives for anything', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
      expect(sha256(bytes)).toBe(byNode(bytes));
    }),
  );
});
