import { expect, test } from 'vitest';
import { xmlText, xmlTitle } from '../../scorm/xml.ts';

test('escapes what XML would read as markup', () => {
  expect(xmlText('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
});

test('writes letters outside ASCII as themselves, never as numeric entities', () => {
  expect(xmlText('café – £5 😀')).toBe('café – £5 😀');
});

test('drops characters that XML forbids', () => {
  expect(xmlText('a\u0000b\u000Bc\uD800d')).toBe('abcd');
});

test('cuts a title at 255 units without leaving half a character', () => {
  expect(xmlTitle('x'.repeat(255))).toHaveLength(255);
  const cut = xmlTitle(`${'x'.repeat(253)}😀 and more`);
  expect(cut.length).toBeLessThanOrEqual(255);
  expect(cut).toBe(`${'x'.repeat(253)}…`);
});

test('puts a title on one line', () => {
  expect(xmlTitle(' one\n  two ')).toBe('one two');
});
