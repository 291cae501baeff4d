import { expect, test } from 'vitest';
import { countWords } from '../../../src/course/checks/count-words.ts';

test('counts words, not marks, addresses or lone signs', () => {
  expect(countWords('**Four** words – [right here](https://example.org/a-b).')).toBe(4);
  expect(countWords('| 5 | calls |\n|---|---|')).toBe(2);
});
