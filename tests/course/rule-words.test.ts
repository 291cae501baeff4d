import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleWords } from '../../src/course/rule-words.ts';

test('the help page says the usual rule in the same words, where a package can put its own', () => {
  const help = readFileSync('content/pages/help.mdx', 'utf8');
  expect(help).toContain(`when you <span data-setting="rule">${ruleWords['all-parts']}</span>`);
});

test('each rule has words of its own', () => {
  expect(new Set(Object.values(ruleWords)).size).toBe(3);
});
