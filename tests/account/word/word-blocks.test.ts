import { expect, test } from 'vitest';
import { wordParagraph, wordTable, wordText } from '../../../src/account/word/word-blocks.ts';

test('lines of a paragraph are broken, not run together', () => {
  expect(wordParagraph(['a', 'b'])).toBe(
    '<w:p><w:r><w:t xml:space="preserve">a</w:t></w:r>' +
      '<w:r><w:br/><w:t xml:space="preserve">b</w:t></w:r></w:p>',
  );
});

test('the first line can be bold, and then no other is', () => {
  const xml = wordParagraph(['a', 'b'], { boldLead: true });
  expect(xml.match(/<w:b\/><w:bCs\/>/g)).toHaveLength(1);
  expect(xml.indexOf('<w:b/>')).toBeLessThan(xml.indexOf('>a<'));
});

test('text from right to left says so in paragraph and run', () => {
  const xml = wordParagraph(['שלום'], { style: 'Note', newPage: true });
  expect(xml).toContain('<w:pPr><w:pStyle w:val="Note"/><w:pageBreakBefore/><w:bidi/></w:pPr>');
  expect(xml).toContain('<w:rPr><w:rtl/></w:rPr>');
});

test('text holds nothing that XML cannot', () => {
  expect(wordText('a<\u0000\ud83d&"\n')).toBe('a&lt;&amp;&quot; ');
});

test('a table has its alternative text and a header row for every page', () => {
  const xml = wordTable({
    title: 'T',
    description: 'D',
    widths: [50, 50],
    head: ['a', 'b'],
    rows: [['c', 'd']],
    height: 700,
  });
  expect(xml).toContain('<w:tblCaption w:val="T"/><w:tblDescription w:val="D"/>');
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:gridCol w:w="4819"\/>/g)).toHaveLength(2);
  expect(xml.match(/<w:trHeight /g)).toHaveLength(1);
});
