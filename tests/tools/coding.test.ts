import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codingFrom, codingText } from '../../src/tools/coding.ts';

const refs = [104, 110, 131];
const letters = ['a', 'b', 'c'];

test('is a short text', () => {
  expect(codingText({ 110: 'b', 104: 'a' })).toBe('104a110b');
});

test('comes back as it was', () => {
  const codings = fc.dictionary(fc.constantFrom(...refs.map(String)), fc.constantFrom(...letters));
  fc.assert(
    fc.property(codings, (coding) => {
      expect(codingFrom(codingText(coding), refs, letters)).toEqual({ ...coding });
    }),
  );
});

test('leaves out a comment or a theme that there is no more', () => {
  expect(codingFrom('99a104a110z131c', refs, letters)).toEqual({ 104: 'a', 131: 'c' });
});

test('reads any text without throwing, and finds only what there is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      Object.entries(codingFrom(text, refs, letters)).forEach(([ref, letter]) => {
        expect(refs).toContain(Number(ref));
        expect(letters).toContain(letter);
      });
    }),
  );
});

test('joins two texts: of a comment coded twice the later code holds', () => {
  expect(codingFrom('104a110b\n\n104c', refs, letters)).toEqual({ 104: 'c', 110: 'b' });
});
