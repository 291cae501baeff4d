import { expect, test } from 'vitest';
import { xmlTitle } from '../../scorm/xml.ts';

test('cuts a title at 255 units without leaving half a character', () => {
  expect(xmlTitle('x'.repeat(255))).toHaveLength(255);
  const cut = xmlTitle(`${'x'.repeat(253)}😀 and more`);
  expect(cut.length).toBeLessThanOrEqual(255);
  expect(cut).toBe(`${'x'.repeat(253)}…`);
});

test('puts a title on one line', () => {
  expect(xmlTitle(' one\n  two ')).toBe('one two');
});
