import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { CourseDescription } from '../src/course/course-description.ts';
import { packageChoices, type ChosenWords } from '../src/course/package-choices.ts';
import { packageScopes } from '../src/course/package-scope.ts';
import { buildPackage, packageName, type PackageStandard } from './build-package.ts';
import { textOf, type FileMap } from './file-map.ts';

/** Where each standard's control documents lie. */
const controls: Readonly<Record<PackageStandard, string>> = {
  'scorm-1.2': 'control/1.2',
  'scorm-2004': 'control/2004',
};

/** A package as `dist/packages/packages.json` lists it. */
export interface PackageFile {
  readonly name: string;
  /** The package's permanent id. */
  readonly id: string;
  readonly title: string;
  readonly standard: PackageStandard;
  /** How many it holds. */
  readonly criteria: number;
  /** Bytes. */
  readonly size: number;
  /** In lower-case hexadecimal. */
  readonly sha256: string;
}

async function readFolder(folder: string): Promise<FileMap> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (!name.startsWith('packages/')) files.set(name, await readFile(path));
  }
  return files;
}

/**
 * Makes every package of the built site, or the one that was chosen, and lists what it made in
 * `packages/packages.json`. Throws before anything is written if a choice is not to be had.
 */
export async function makePackages(dist: string, words: ChosenWords = {}): Promise<PackageFile[]> {
  const site = await readFolder(dist);
  const description = JSON.parse(textOf(site, 'course.json')) as CourseDescription;
  const { options, scope: chosen } = packageChoices(words, description);
  const folder = join(dist, 'packages');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  const made: PackageFile[] = [];
  for (const scope of chosen ? [chosen] : packageScopes(description)) {
    for (const standard of ['scorm-1.2', 'scorm-2004'] as const) {
      const control = await readFolder(join(import.meta.dirname, controls[standard]));
      const request = { description, scope, options: { ...options, standard }, site, control };
      const bytes = buildPackage(request);
      const name = packageName(scope, standard);
      await writeFile(join(folder, name), bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const { id, title } = scope;
      const criteria = description.criteria.filter((one) => scope.criteria.includes(one.id)).length;
      made.push({ name, id, title, standard, criteria, size: bytes.length, sha256 });
    }
  }
  await writeFile(join(folder, 'packages.json'), `${JSON.stringify(made, null, 2)}\n`);
  return made;
}

const text = { type: 'string' } as const;

/** `node scorm/package.ts [dist] --pass-mark 70 --rule check-passed --report passed --criteria d9-4-1` */
async function fromCommandLine(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'pass-mark': text, rule: text, report: text, criteria: text },
  });
  const words = { ...values, passMark: values['pass-mark'] };
  for (const { name, size, sha256 } of await makePackages(positionals[0] ?? 'dist', words)) {
    console.log(`${name}  ${(size / 1000).toFixed(1)} kB  ${sha256}`);
  }
}

if (import.meta.main) {
  try {
    await fromCommandLine();
  } catch (error) {
    console.error(
      `No package was made.\n${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 1;
  }
}
