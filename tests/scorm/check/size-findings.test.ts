import { expect, test } from 'vitest';
import { sizeFindings } from '../../../scorm/check/size-findings.ts';

test('says how much there is, and names large files, the largest first', () => {
  const sizes = new Map([
    ['a.html', 1200],
    ['b.mp4', 12e6],
    ['c.mp4', 30e6],
  ]);
  const [finding] = sizeFindings(sizes, 41.06e6);
  expect(finding?.words).toMatch(/^3 files, 41\.1 MB as a zip and 42\.0 MB unpacked/);
  expect(finding?.named).toEqual(['c.mp4: 30.0 MB', 'b.mp4: 12.0 MB']);
});
