import { expect, test } from 'vitest';
import { isFromRoot, isRemote } from '../../../scorm/check/address.ts';

test('tells other hosts, the root of this one, and the package apart', () => {
  for (const url of ['https://a.example', '//a.example', 'WS://a'])
    expect(isRemote(url)).toBe(true);
  for (const url of ['/a', 'a', '../a', 'mailto:a@b']) expect(isRemote(url)).toBe(false);
  expect(isFromRoot('/a')).toBe(true);
  for (const url of ['//a', 'a/b', '']) expect(isFromRoot(url)).toBe(false);
});
