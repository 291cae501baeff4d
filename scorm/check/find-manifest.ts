import type { Finding } from './finding.ts';

/** Where a zip's manifest lies. */
export interface FoundManifest {
  /** Path in the zip. */
  readonly path: string;
  /** The folder it lies in: `''` for the root, or with a slash at its end. */
  readonly folder: string;
  readonly finding: Finding;
}

const name = 'imsmanifest.xml';

/** Finds the manifest where LMSs look, or one folder down, or by a name in other letters. */
export function findManifest(names: Iterable<string>): FoundManifest | null {
  const all = [...names];
  if (all.includes(name)) {
    return {
      path: name,
      folder: '',
      finding: {
        verdict: 'fine',
        words: `${name} lies at the root of the zip, where an LMS looks.`,
      },
    };
  }
  const other = all
    .filter((path) => path.toLowerCase().split('/').at(-1) === name && path.split('/').length <= 2)
    .sort((a, b) => a.split('/').length - b.split('/').length)[0];
  if (!other) return null;
  const folder = other.slice(0, other.lastIndexOf('/') + 1);
  const words = folder
    ? `${name} lies in the folder “${folder.slice(0, -1)}”, and LMSs look for it at the root of the ` +
      'zip. Zip the contents of that folder, not the folder itself.'
    : `The manifest is named “${other}”. LMSs look for ${name}, in small letters.`;
  return { path: other, folder, finding: { verdict: 'mend', words, named: [other] } };
}
