import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphs } from '../../src/account/paragraphs.ts';

test('an empty line ends a paragraph, a single line end does not', () => {
  expect(paragraphs('one\ntwo\n \n\nthree')).toEqual([
    { kind: 'paragraph', lines: ['one', 'two'] },
    { kind: 'paragraph', lines: ['three'] },
  ]);
});

test('reads dashes, asterisks and pasted bullets as lists, straight after a paragraph too', () => {
  expect(paragraphs('We counted:\n- 61 of 340\n* 14 in the queue\n•\tsix now\nThen more')).toEqual([
    { kind: 'paragraph', lines: ['We counted:'] },
    { kind: 'list', items: ['61 of 340', '14 in the queue', 'six now'] },
    { kind: 'paragraph', lines: ['Then more'] },
  ]);
});

test('a dash without a space, a negative number and a lone dash are writing', () => {
  expect(paragraphs('-5 degrees\n\n-\n\n–')).toEqual([
    { kind: 'paragraph', lines: ['-5 degrees'] },
    { kind: 'paragraph', lines: ['-'] },
    { kind: 'paragraph', lines: ['–'] },
  ]);
});

test('lists parted by an empty line stay two', () => {
  expect(paragraphs('- a\n\n- b')).toHaveLength(2);
});

test('nothing written is no blocks', () => {
  expect(paragraphs(' \n\r\n\t')).toEqual([]);
});

test('loses no word of any text', () => {
  const word = fc.stringMatching(/^[a-zא-ת<&*-]{1,6}$/);
  const gap = fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\n- ');
  const text = fc
    .array(fc.tuple(word, gap), { maxLength: 30 })
    .map((parts) => parts.flat().join(''));
  // Dashes and asterisks may be bullets, so only letters are counted.
  const letters = (s: string) => s.replace(/[^a-zא-ת]/g, '');
  fc.assert(
    fc.property(text, (source) => {
      const kept = paragraphs(source).flatMap((b) => (b.kind === 'list' ? b.items : b.lines));
      expect(letters(kept.join(''))).toBe(letters(source));
      expect(kept.every((line) => line !== '' && line.trim() === line)).toBe(true);
    }),
  );
});
