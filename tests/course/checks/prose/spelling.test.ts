import { expect, test } from 'vitest';
import dictionary from 'dictionary-en-gb';
import { ownWords, spelling } from '../../../../src/course/checks/prose/spelling.ts';

const words = async (text: string, list = '') => {
  const problems = await spelling([{ place: 'here', field: 'text', text }], dictionary, list);
  return problems.map(({ found }) => found);
};

test('finds a misspelling and an American spelling', async () => {
  expect(await words('We recieved it.')).toEqual(['word “recieved”']);
  expect(await words('The color was gray.')).toContain('word “color”');
});

test('is content with British English, curly apostrophes and numbers', async () => {
  expect(await words('She didn’t recognise the customer’s colour in 2024.')).toEqual([]);
});

test('knows the words of our own list, with ’s too', async () => {
  expect(await words('Kwame and Kwame’s team', '# names\nKwame # an agent\n')).toEqual([]);
  expect(ownWords('# names\nKwame # an agent\n\n')).toEqual(['Kwame']);
});

test('tells each unknown word once', async () => {
  expect(await words('Kwame met Kwame.')).toHaveLength(1);
});
