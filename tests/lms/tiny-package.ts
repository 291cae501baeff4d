import { strToU8, zipSync } from 'fflate';
import type { Standard } from './strict/rte.ts';

/**
 * The smallest package an LMS takes, for the tests of the LMS itself.
 *
 * @param files further files, path → text
 */
export function tinyPackage(
  standard: Standard,
  page: string,
  files: Readonly<Record<string, string>> = {},
): Uint8Array {
  const is12 = standard === '1.2';
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="tiny">
  <metadata><schema>ADL SCORM</schema>
  <schemaversion>${is12 ? '1.2' : '2004 4th Edition'}</schemaversion></metadata>
  <organizations default="org"><organization identifier="org"><title>Tiny</title>
    <item identifier="item-tiny" identifierref="sco"><title>Tiny</title></item>
  </organization></organizations>
  <resources><resource identifier="sco" type="webcontent"
    adlcp:${is12 ? 'scormtype' : 'scormType'}="sco" href="index.html"/></resources>
</manifest>`;
  const all = { 'imsmanifest.xml': manifest, 'index.html': page, ...files };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])),
  );
}
