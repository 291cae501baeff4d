import { expect, test } from 'vitest';
import { joinedText } from '../../src/account/joined-text.ts';

const joined = joinedText([
  { place: 'a', text: 'one two' },
  { place: 'b', text: '' },
  { place: 'c', text: 'three' },
]);

test('finds a stretch of the whole in its own text', () => {
  const at = joined.text.indexOf('three');
  expect(joined.locate(at, at + 5)).toEqual({ place: 'c', start: 0, end: 5 });
  const two = joined.text.indexOf('two');
  expect(joined.locate(two, two + 3)).toEqual({ place: 'a', start: 4, end: 7 });
});

test('gives no place to what runs from one text into the next', () => {
  expect(joined.locate(4, joined.text.length)).toBeNull();
  expect(joinedText([]).locate(0, 1)).toBeNull();
});
