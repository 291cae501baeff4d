import { expect, test } from 'vitest';
import { excerpt, sentencesOf } from '../../src/account/sentences.ts';

test('parts a text into sentences, and lets a list’s items stand alone', () => {
  expect(
    sentencesOf(
      'It cost £8.30. We kept it! “Why?” I asked.\n\n- two kiosks\n- One more. Then none',
    ),
  ).toEqual([
    'It cost £8.30.',
    'We kept it!',
    '“Why?”',
    'I asked.',
    'two kiosks',
    'One more.',
    'Then none',
  ]);
});

test('does not break a sentence at a line’s end or an abbreviation before a small letter', () => {
  expect(sentencesOf('We asked 40 people, e.g. those\nwho came back.')).toEqual([
    'We asked 40 people, e.g. those who came back.',
  ]);
  expect(sentencesOf(' \n ')).toEqual([]);
});

test('shows a stretch with a little around it, on one line', () => {
  expect(excerpt('one two three four', 8, 13, 4)).toEqual({
    before: '…two ',
    here: 'three',
    after: ' fou…',
  });
  expect(excerpt('a\nb', 0, 3)).toEqual({ before: '', here: 'a b', after: '' });
});
