import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openPackage } from './package-zip.ts';
import { tinyPackage } from './tiny-package.ts';

/** The tiny package with its manifest changed. */
const changed = (from: string, to: string) => {
  const files = unzipSync(tinyPackage('1.2', 'x'));
  const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
  expect(manifest).toContain(from);
  return zipSync({ ...files, 'imsmanifest.xml': strToU8(manifest.replace(from, to)) });
};

test.each(['1.2', '2004'] as const)('reads item, launch page and standard %s', (standard) => {
  expect(openPackage(tinyPackage(standard, 'x'))).toMatchObject({
    item: 'item-tiny',
    launch: 'index.html',
    standard,
  });
});

test.each([
  ['adlcp:scormtype="sco"', 'adlcp:scormType="sco"', 'lacks adlcp:scormtype="sco"'],
  ['href="index.html"', 'href="other.html"', 'href other.html is not in the zip'],
  ['href="index.html"', 'href="index.html?x=1"', 'is not in the zip'],
  ['<schemaversion>1.2<', '<schemaversion>1.3<', 'unexpected schemaversion 1.3'],
  ['identifierref="sco"', 'identifierref="gone"', 'the item names no resource'],
])('refuses a manifest with %s changed to %s', (from, to, message) => {
  expect(() => openPackage(changed(from, to))).toThrow(message);
});

test('refuses a manifest that is not at the root', () => {
  expect(() => openPackage(zipSync({ 'sub/imsmanifest.xml': strToU8('') }))).toThrow('root');
});
