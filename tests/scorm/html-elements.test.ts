import { expect, test } from 'vitest';
import { attributeText, htmlElements } from '../../scorm/html-elements.ts';

test('gives each element its place in the text', () => {
  const html = '<!doctype html><p class="a">One <b>two</b></p>';
  const p = htmlElements(html).find(({ name }) => name === 'p');
  expect(html.slice(p?.start, p?.end)).toBe('<p class="a">One <b>two</b></p>');
  expect(html.slice(p?.innerStart, p?.innerEnd)).toBe('One <b>two</b>');
  const attribute = p?.attributes.get('class');
  expect(html.slice(attribute?.start, attribute?.end)).toBe('class="a"');
  expect(p?.ownText).toBe('One ');
});

test('finds elements inside a template', () => {
  const names = htmlElements('<template><i>x</i></template>').map(({ name }) => name);
  expect(names).toContain('i');
});

test('passes over elements that only the parser adds', () => {
  expect(htmlElements('<p>x</p>').map(({ name }) => name)).toEqual(['p']);
});

test('writes an attribute so that its value is read back unchanged', () => {
  const value = 'a "b" & &quot;c';
  const [element] = htmlElements(`<p ${attributeText('title', value)}>`);
  expect(element?.attributes.get('title')?.value).toBe(value);
});
