import { expect, test } from 'vitest';
import { findManifest } from '../../../scorm/check/find-manifest.ts';

test('finds it at the root, even if there is another below', () => {
  expect(findManifest(['a/imsmanifest.xml', 'imsmanifest.xml'])).toMatchObject({
    path: 'imsmanifest.xml',
    folder: '',
    finding: { verdict: 'fine' },
  });
});

test('finds it one folder down, or in other letters, and says what is wrong with that', () => {
  const down = findManifest(['Course v2/imsmanifest.xml']);
  expect(down).toMatchObject({ folder: 'Course v2/', finding: { verdict: 'mend' } });
  expect(down?.finding.words).toContain('“Course v2”');
  expect(findManifest(['IMSmanifest.xml'])?.finding.words).toMatch(/in small letters/);
});

test('finds none deeper, or by a name that only ends so', () => {
  expect(findManifest(['a/b/imsmanifest.xml', 'old-imsmanifest.xml'])).toBe(null);
});
