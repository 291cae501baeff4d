import { expect, test } from 'vitest';
import { readVersions } from '../../src/account/read-versions.ts';

const good = { at: 1, why: 'test', texts: { 'd9-4-1/draft/a': 'x' } };

test('reads what was stored', () => {
  expect(readVersions(JSON.stringify([good]))).toEqual([good]);
  expect(readVersions(null)).toEqual([]);
});

test.each([
  'no JSON',
  '{}',
  'null',
  JSON.stringify([null, 1, { ...good, at: 'now' }, { ...good, texts: null }]),
  JSON.stringify([{ ...good, texts: { 'd9-4-1/draft/a': 1 } }]),
  '[{"at":1,"why":"","texts":{"__proto__":"x"}}]',
])('leaves out what is no version: %s', (text) => {
  expect(readVersions(text)).toEqual([]);
});
