import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readXml, type XmlElement } from '../../../scorm/check/read-xml.ts';
import { xmlText } from '../../../src/course/xml-text.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/\r/g, ''));
const { element } = fc.letrec<{ element: XmlElement }>((tie) => ({
  element: fc.record({
    name: fc.stringMatching(/^[a-z]{1,6}$/),
    attributes: fc
      .dictionary(fc.stringMatching(/^[a-z]{1,4}$/), words)
      .map((pairs) => new Map(Object.entries(pairs).map(([key, value]) => [key, kept(value)]))),
    children: fc.oneof(
      { maxDepth: 3 },
      fc.constant([]),
      fc.array(tie('element'), { maxLength: 3 }),
    ),
    text: words.map(kept),
  }),
}));

/** Without what XML cannot hold. */
function kept(text: string): string {
  return text.replace(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

function written({ name, attributes, children, text }: XmlElement): string {
  const pairs = [...attributes].map(([key, value]) => ` p:${key}="${xmlText(value)}"`);
  return `<x:${name}${pairs.join('')}>${xmlText(text)}${children.map(written).join('')}</x:${name}>`;
}

test('reads back whatever was written, without prefixes', () => {
  fc.assert(
    fc.property(element, (one) => {
      expect(readXml(`<?xml version="1.0"?>\n<!-- a -->${written(one)}\n`)).toEqual(one);
    }),
  );
});

test('never throws, and ends, whatever comes', () => {
  const pieces = [
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
    '<a>',
    '</a>',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (all) => {
      expect(readXml(all.join(''))).toBeTypeOf('object');
    }),
  );
});

test('reads CDATA, empty elements, entities by number, and passes a document type over', () => {
  const xml =
    '<!DOCTYPE a [<!ENTITY b "c">]><a xmlns="x" b=\'1\'><![CDATA[<&]]>&#65;&#x42;<c/></a>';
  expect(readXml(xml)).toEqual({
    name: 'a',
    attributes: new Map([['b', '1']]),
    children: [{ name: 'c', attributes: new Map(), children: [], text: '' }],
    text: '<&AB',
  });
});

test.each([
  ['<a>\n  <b></a>', 2, /unexpected <\/a>, expected <\/b>/],
  ['<a>\n<b>', 2, /<b> is never closed/],
  ['<a b=1/>', 1, /not written as XML asks/],
  ['<a b="1" b="2"/>', 1, /stands twice/],
  ['<a>R&D</a>', 1, /“&D”, which stands for nothing/],
  ['<a>&nbsp;</a>', 1, /stands for nothing/],
  ['<a/><b/>', 1, /second element/],
  ['<a/>text', 1, /outside all elements/],
  ['', 1, /no element/],
  ['<a><!-- ', 1, /never ends/],
  ['<a>\u0001</a>', 1, /forbids/],
  ['<a>1 < 2</a>', 1, /begins nothing/],
])('says where and why %j is not well-formed', (xml, line, reason) => {
  expect(readXml(xml)).toMatchObject({ line, words: expect.stringMatching(reason) });
});

test('does not follow elements without end', () => {
  expect(readXml('<a>'.repeat(100_000))).toMatchObject({
    words: expect.stringMatching(/too deep/),
  });
});
