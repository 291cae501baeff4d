import { expect, test } from 'vitest';
import { detectors } from '../../../src/account/privacy/detectors.ts';

test('there is one detector for each kind, with its reason and neutral words', () => {
  expect(new Set(detectors.map(({ kind }) => kind)).size).toBe(10);
  for (const { why, replacement } of detectors) {
    expect(why).toMatch(/^This .*\.$|^A title .*\.$/);
    expect(replacement).toMatch(/^an? [A-Za-z -]+$/);
  }
});

test('no detector finds its own replacement, so that a change is done once', () => {
  for (const { replacement } of detectors) {
    for (const { spans } of detectors) expect(spans(`I gave ${replacement} to her.`)).toEqual([]);
  }
});
