import { expect, test } from 'vitest';
import { numberingPart, stylesPart } from '../../../src/account/word/word-styles.ts';

test('headings are what Word knows as headings, with their levels', () => {
  expect(stylesPart()).toMatch(
    /w:styleId="Heading1"><w:name w:val="heading 1"\/>.*outlineLvl w:val="0"/,
  );
  expect(stylesPart()).toMatch(
    /w:styleId="Heading2"><w:name w:val="heading 2"\/>.*outlineLvl w:val="1"/,
  );
});

test('has a table style with a first row of its own, and states the language', () => {
  expect(stylesPart()).toMatch(/w:type="table"[^>]* w:styleId="Evidence">.*w:type="firstRow"/);
  expect(stylesPart()).toContain('<w:lang w:val="en-GB"');
});

test('the bullet list belongs to its style', () => {
  expect(numberingPart()).toContain('<w:pStyle w:val="ListBullet"/>');
  expect(stylesPart()).toContain('<w:numPr><w:numId w:val="1"/></w:numPr>');
});
