import fc from 'fast-check';
import { expect, test } from 'vitest';
import { write } from '../../../src/course/writing/write.ts';
import { emptyWriting } from '../../../src/course/writing/writing.ts';
import { sealBlock } from '../../../src/tracking/suspend-data/block.ts';
import { decodeWriting, encodeWriting } from '../../../src/tracking/suspend-data/writing-block.ts';
import { writings } from '../../course/writing/arbitrary-writing.ts';

const long = Array.from({ length: 40 }, (_, box) => box).reduce(
  (writing, box) =>
    write(writing, 9, `d9-4-1/box/${box}`, `On day ${box} we had ${box * 37} calls — “${box}”.`),
  emptyWriting,
);
const text = encodeWriting(long);

test('reads back any writing, with every character', () => {
  fc.assert(
    fc.property(writings, (writing) => {
      expect(decodeWriting(encodeWriting(writing))).toEqual({ writing, damaged: false });
    }),
    { numRuns: 500 },
  );
});

test('is made of base64url digits only', () => {
  expect(text).toMatch(/^[\w-]+$/);
});

test('is much shorter than the writing', () => {
  expect(text.length).toBeLessThan(JSON.stringify(long).length / 2);
});

test('does not depend on the order in which boxes were written', () => {
  const { epoch, texts } = long;
  const turned = { epoch, texts: Object.fromEntries(Object.entries(texts).reverse()) };
  expect(encodeWriting(turned)).toBe(text);
});

test('text cut off anywhere gives the texts before the cut, and no garbled one', () => {
  for (let length = 1; length < text.length; length += 13) {
    const cut = text.slice(0, length);
    const { writing, ...rest } = decodeWriting(cut);
    expect(rest).toEqual({ damaged: true, raw: cut });
    for (const [key, found] of Object.entries(writing.texts)) {
      expect(found).toEqual(long.texts[key]);
    }
  }
  const half = decodeWriting(text.slice(0, Math.floor(text.length / 2))).writing;
  expect(Object.keys(half.texts).length).toBeGreaterThan(5);
});

test('one changed character is noticed and lets no garbled text through', () => {
  for (let place = 0; place < text.length; place += 5) {
    for (const other of ['A', '.']) {
      if (text[place] === other) continue;
      const changed = text.slice(0, place) + other + text.slice(place + 1);
      const { writing, damaged, raw } = decodeWriting(changed);
      expect({ damaged, raw }).toEqual({ damaged: true, raw: changed });
      for (const [key, found] of Object.entries(writing.texts)) {
        expect(found).toEqual(long.texts[key]);
      }
    }
  }
});

test('any other text is damaged, kept, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (rubbish) => {
      expect(decodeWriting(rubbish)).toEqual({
        ...{ writing: emptyWriting, damaged: true, raw: rubbish },
      });
    }),
    { numRuns: 1000 },
  );
});

test('text that was never saved is empty writing, not damaged', () => {
  expect(decodeWriting('')).toEqual({ writing: emptyWriting, damaged: false });
});

test('a later version is kept and not read', () => {
  const newer = sealBlock(2, text.slice(8));
  expect(decodeWriting(newer)).toEqual({
    ...{ writing: emptyWriting, damaged: false, newer: true, raw: newer },
  });
});
