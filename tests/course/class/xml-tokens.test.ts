import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlTokens } from '../../../src/course/class/xml-tokens.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

test('any text comes back, inside an element and in an attribute', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
      const xml = `<?xml version="1.0"?><a:x b:y="${escaped(text)}">${escaped(text)}</a:x>`;
      expect([...xmlTokens(xml)]).toEqual([
        { kind: 'open', name: 'x', attributes: new Map([['y', text]]) },
        { kind: 'text', text },
        { kind: 'close', name: 'x' },
      ]);
    }),
  );
});

test('empty elements, numbered signs, CDATA and comments are read', () => {
  const all = [...xmlTokens("<a b='>'/>&#65;&#x42;&nope;<!-- <c> --><![CDATA[<d>]]>")];
  expect(all.map((token) => (token.kind === 'text' ? token.text : token.name))).toEqual([
    'a',
    'a',
    'AB&nope;',
    '<d>',
  ]);
});

test.each(['<!DOCTYPE x [<!ENTITY a "b">]><x/>', '<x', '<!-- x', '<![CDATA[ x', '<>', '<?xml '])(
  'what declares entities or breaks off is refused: %s',
  (xml) => {
    expect(() => [...xmlTokens(xml)]).toThrow(/damaged/);
  },
);

test('whatever comes, reading ends or is refused with a reason', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '/',
    '"',
    "'",
    '&',
    ';',
    'a',
    '=',
    ' ',
    '!--',
    '?',
    ']]>',
  );
  fc.assert(
    fc.property(fc.array(pieces), (all) => {
      try {
        for (const token of xmlTokens(all.join(''))) expect(token).toBeDefined();
      } catch (problem) {
        expect((problem as Error).message).toMatch(/damaged/);
      }
    }),
  );
});
