import { expect, test } from 'vitest';
import { inlineScript } from '../../../src/cli/bench/inline-script.ts';

test('takes every script that runs and stands in the page', () => {
  const html =
    '<head><script>one()</script></head><body><script type="module">two()</script></body>';
  expect(inlineScript(html)).toBe('one()\ntwo()');
});

test('leaves out files, and scripts that only hold data', () => {
  const html =
    '<script src="a.js"></script><script type="application/json">{}</script>' +
    '<script type="text/template">three</script>';
  expect(inlineScript(html)).toBe('');
});
