import { expect, test } from 'vitest';
import { escapeMarkup } from '../../src/account/escape-markup.ts';

test('leaves nothing that could begin markup or end an attribute', () => {
  expect(escapeMarkup('<b a="1">&amp;</b>')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;amp;&lt;/b&gt;');
});
