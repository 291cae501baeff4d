import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharePieces } from '../../src/tracking/comments.ts';
import { oneLine } from '../../src/tracking/one-line.ts';

test('cuts between words, and says what there is no room for', () => {
  expect(sharePieces('one two three four', 8, 13)).toEqual({
    pieces: ['one two', 'three'],
    cut: 'four',
  });
  expect(sharePieces('one', 8, 0)).toEqual({ pieces: [], cut: 'one' });
  expect(sharePieces(' \n ', 8, 8)).toEqual({ pieces: [], cut: '' });
});

test('never inside a character', () => {
  expect(sharePieces('👩👩', 3, 9).pieces).toEqual(['👩', '👩']);
  expect(sharePieces('👩', 1, 1)).toEqual({ pieces: [], cut: '👩' });
});

test('no piece and no sum is too long, and no word is lost', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 60 }), fc.nat(200), (text, longest, room) => {
      const { pieces, cut } = sharePieces(text, longest, room);
      expect(Math.max(0, ...pieces.map(({ length }) => length))).toBeLessThanOrEqual(longest);
      expect(pieces.join('').length).toBeLessThanOrEqual(room);
      const bare = (words: string) => words.replaceAll(' ', '');
      expect(bare(pieces.join('') + cut)).toBe(bare(oneLine(text)));
    }),
  );
});
