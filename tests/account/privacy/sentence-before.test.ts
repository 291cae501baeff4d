import { expect, test } from 'vitest';
import { sentenceBefore } from '../../../src/account/privacy/sentence-before.ts';

test.each([
  ['One. Two three ', 'Two three '],
  ['One! Two? Three ', 'Three '],
  ['Line\n- next ', '- next '],
  ['Order no. ', 'Order no. '],
  ['The d.o.b. was ', 'The d.o.b. was '],
  ['It was 4.5 or ', 'It was 4.5 or '],
])('before the end of %j stands %j', (text, sentence) => {
  expect(sentenceBefore(text, text.length, 80)).toBe(sentence);
});

test('goes no further than asked', () => {
  expect(sentenceBefore('abcdefgh', 6, 3)).toBe('def');
});
