import { expect, test } from 'vitest';
import { nameFindings } from '../../../scorm/check/name-findings.ts';

const named = (...names: string[]) => nameFindings(names).map((finding) => finding.named);

test('finds nothing wrong with plain names', () => {
  expect(nameFindings(['index.html', 'a_b/c-d.e.js'])).toMatchObject([{ verdict: 'fine' }]);
});

test('names each kind of trouble apart', () => {
  expect(named('__MACOSX/._a', 'a b.html', 'café.png', 'A.css', 'a.css', 'x.mjs')).toEqual([
    ['__MACOSX/._a'],
    ['a b.html', 'café.png'],
    ['A.css', 'a.css'],
    ['x.mjs'],
  ]);
  expect(named('x'.repeat(151))).toEqual([['x'.repeat(151)]]);
});
