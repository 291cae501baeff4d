import { expect, test } from 'vitest';
import { xmlText } from '../../src/course/xml-text.ts';

test('escapes what XML would read as markup', () => {
  expect(xmlText('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
});

test('writes letters outside ASCII as themselves, never as numeric entities', () => {
  expect(xmlText('café – £5 😀')).toBe('café – £5 😀');
});

test('drops characters that XML forbids', () => {
  expect(xmlText('a\u0000b\u000Bc\uD800d')).toBe('abcd');
});
