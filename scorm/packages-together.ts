import type { CourseDescription } from '../src/course/course-description.ts';
import type { MadePackage } from './packages-of.ts';
import { sha256 } from './sha256.ts';
import type { SiteFile } from './site-list.ts';
import { zip } from './zip.ts';

/** A file and its bytes. */
export interface MadeFile extends SiteFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Several packages in one zip, to be unpacked before any of them goes into an LMS. */
export function packagesTogether(
  packages: readonly MadePackage[],
  { id, released }: Pick<CourseDescription, 'id' | 'released'>,
): MadeFile {
  const bytes = zip(new Map(packages.map(({ name, bytes }) => [name, bytes])), released);
  const name = `${id}-${packages.length}-packages.zip`;
  return { name, size: bytes.length, sha256: sha256(bytes), bytes };
}
