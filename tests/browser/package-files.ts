import { join } from 'node:path';
import { openPackage, type PackageZip } from '../lms/package-zip.ts';
import type { LmsKind } from '../lms/player-config.ts';

/** Every LMS that a package has to work in. */
export const lmsKinds: readonly LmsKind[] = [
  'strict-1.2',
  'strict-2004',
  'again-1.2',
  'again-2004',
];

/** The LMSs of our own, which hold content to the rules. */
export const strictLmsKinds: readonly LmsKind[] = ['strict-1.2', 'strict-2004'];

/** Path of the package of D9 4.1 that suits an LMS, as the build leaves it. */
export function zipFor(kind: LmsKind): string {
  const standard = kind.endsWith('1.2') ? 'scorm12' : 'scorm2004';
  return join('dist', 'packages', `outcome-four-d9-4-1-${standard}.zip`);
}

/** That package as an LMS sees it. */
export function packageFor(kind: LmsKind): PackageZip {
  return openPackage(zipFor(kind));
}

/** Names of all pages in that package. */
export function pagesFor(kind: LmsKind): string[] {
  return [...packageFor(kind).files.keys()].filter((name) => name.endsWith('.html'));
}
