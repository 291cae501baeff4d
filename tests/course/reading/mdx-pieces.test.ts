import { expect, test } from 'vitest';
import { mdxPieces } from '../../../src/course/reading/mdx-pieces.ts';

const tags = (body: string) =>
  mdxPieces(body).flatMap((piece) =>
    piece.kind === 'tag' ? [[piece.form, piece.name, piece.attributes]] : [],
  );

test('reads tags with texts, expressions and bare attributes', () => {
  expect(tags('<A id="x y" n={{ a: "}" }} on> <B /> </A>')).toEqual([
    ['open', 'A', { id: 'x y', n: '{ a: "}" }', on: '' }],
    ['alone', 'B', {}],
    ['close', 'A', {}],
  ]);
});

test('reads a tag over several lines', () => {
  expect(tags('<Yours\n  id="n"\n  prompt=\'How many?\'\n/>')).toEqual([
    ['alone', 'Yours', { id: 'n', prompt: 'How many?' }],
  ]);
});

test('passes over code, comments and signs', () => {
  expect(tags('`<A/>` {/* <B/> */} 3 < 4 and\n```\n<C/>\n```\n')).toEqual([]);
});

test('loses no text between tags', () => {
  const text = mdxPieces('one <A>two</A> `three` four').map((p) =>
    p.kind === 'text' ? p.text : '|',
  );
  expect(text).toEqual(['one ', '|', 'two', '|', ' `three` four']);
});
