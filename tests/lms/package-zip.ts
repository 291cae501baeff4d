import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import type { Standard } from './strict/rte.ts';

/** A package as an LMS sees it after the upload. */
export interface PackageZip {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The item's identifier; an LMS keeps tracks under it. */
  readonly item: string;
  /** Path of the page that is launched. */
  readonly launch: string;
  readonly standard: Standard;
}

/** Opens a package. Throws where Moodle would refuse it or take the SCO for an asset. */
export function openPackage(zip: string | Uint8Array): PackageZip {
  const bytes = typeof zip === 'string' ? readFileSync(zip) : zip;
  const files = new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));
  const manifestFile = files.get('imsmanifest.xml');
  if (!manifestFile) throw new Error('imsmanifest.xml: not at the root of the zip');
  const manifest = strFromU8(manifestFile);
  const item = tagWith(manifest, 'item', 'identifierref');
  const resource = tagsOf(manifest, 'resource').find(
    (tag) => attribute(tag, 'identifier') === attribute(item, 'identifierref'),
  );
  if (!resource) throw new Error('imsmanifest.xml: the item names no resource');
  const standard = standardOf(manifest);
  const marker = standard === '1.2' ? 'adlcp:scormtype' : 'adlcp:scormType';
  if (attribute(resource, marker) !== 'sco') {
    throw new Error(`imsmanifest.xml: the resource lacks ${marker}="sco"`);
  }
  const launch = attribute(resource, 'href');
  if (!launch || !files.has(launch)) {
    throw new Error(`imsmanifest.xml: href ${launch ?? '(none)'} is not in the zip`);
  }
  return { files, item: attribute(item, 'identifier') ?? '', launch, standard };
}

function standardOf(manifest: string): Standard {
  const version = /<schemaversion>([^<]*)<\/schemaversion>/.exec(manifest)?.[1];
  if (version === '1.2') return '1.2';
  if (version === '2004 4th Edition') return '2004';
  throw new Error(`imsmanifest.xml: unexpected schemaversion ${version ?? '(none)'}`);
}

function tagsOf(manifest: string, name: string): string[] {
  return manifest.match(new RegExp(`<${name}\\s[^>]*>`, 'g')) ?? [];
}

function tagWith(manifest: string, name: string, needed: string): string {
  const tag = tagsOf(manifest, name).find((found) => attribute(found, needed) !== undefined);
  if (!tag) throw new Error(`imsmanifest.xml: no ${name} with ${needed}`);
  return tag;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}
