import { expect, test } from 'vitest';
import { strip } from '../../scorm/strip.ts';

const scope = new Set(['d9', 'd9-4-1']);

test('drops what names only criteria out of scope', () => {
  const html = '<ul><li data-for="d9-4-1">one</li><li data-for="d5-4-1">two</li></ul>';
  expect(strip(html, scope)).toBe('<ul><li data-for="d9-4-1">one</li></ul>');
});

test('keeps what names several criteria if one of them is in scope', () => {
  const html = '<p data-for="d5-4-1 d9-4-1">both</p>';
  expect(strip(html, scope)).toBe(html);
});

test('leaves the words of a link in a paragraph', () => {
  const html = '<p>See <b><a href="d5.html" data-for="d5">unit <i>D5</i></a></b> too.</p>';
  expect(strip(html, scope)).toBe('<p>See <b>unit <i>D5</i></b> too.</p>');
});

test('leaves the words of a link amid text in a list item, and drops a link alone', () => {
  expect(strip('<li>See <a data-for="d5">D5</a>.</li>', scope)).toBe('<li>See D5.</li>');
  expect(strip('<nav><a data-for="d5">D5</a></nav>', scope)).toBe('<nav></nav>');
});

test('drops what is for the web only', () => {
  expect(strip('<p data-only="web">Download <a data-for="d5">x</a></p><p>y</p>', scope)).toBe(
    '<p>y</p>',
  );
});

test('takes out what the site kept back for packages, stripped as well', () => {
  const html = '<template data-package><p>In your LMS</p><b data-for="d5">x</b></template>';
  expect(strip(html, scope)).toBe('<p>In your LMS</p>');
});

test('leaves all else as it was, byte for byte', () => {
  const html = '<!DOCTYPE html>\n<P CLASS=x>a &nbsp; b<br/>\n<li data-for=d9>unclosed';
  expect(strip(html, scope)).toBe(html);
});
