import { expect, test } from 'vitest';
import { withWholeLoads } from '../../src/cli/whole-loads.ts';

const apart = new Set(['apart.html']);
const links =
  '<a href="help.html">a</a><a href="#b">b</a><a href="https://example.org/">c</a>' +
  '<a href="apart.html?x=1#y">d</a><a target="_blank" href="apart.html">e</a>';

test('has the browser load a page apart, and leaves every other link as it is', () => {
  expect(withWholeLoads(links, 'index.html', apart)).toBe(
    links.replace('"apart.html?x=1#y"', '"apart.html?x=1#y" target="_top"'),
  );
});

test('has the browser load every page that a page apart leads to', () => {
  expect(withWholeLoads(links, 'apart.html', apart)).toBe(
    links.replace('"help.html"', '"help.html" target="_top"'),
  );
});

test('doing it twice changes nothing more', () => {
  const once = withWholeLoads(links, 'apart.html', apart);
  expect(withWholeLoads(once, 'apart.html', apart)).toBe(once);
});
