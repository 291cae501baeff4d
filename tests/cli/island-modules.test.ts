import { expect, test } from 'vitest';
import { withoutStubs } from '../../src/cli/island-modules.ts';

const island = (url: string, name: string) =>
  `<astro-island component-url="./assets/${url}" component-export="${name}"></astro-island>`;

test('an island names the module that holds its component, by the name it has there', () => {
  const scripts = new Map([['assets/Question.js', 'export{f as Question}from"./first-use.js";']]);
  expect(withoutStubs(island('Question.js', 'Question'), scripts)).toBe(
    island('first-use.js', 'f'),
  );
});

test('a module that does anything of its own stays', () => {
  const scripts = new Map([['assets/Check.js', 'import{a}from"./b.js";a();export{a as Check};']]);
  expect(withoutStubs(island('Check.js', 'Check'), scripts)).toBe(island('Check.js', 'Check'));
});
