import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { CourseDescription } from '../src/course/course-description.ts';
import { packageChoices, type ChosenWords } from '../src/course/package-choices.ts';
import { textOf, type FileMap } from './file-map.ts';
import { packagesOf, type PackageFile } from './packages-of.ts';

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
 * Makes every package of the built site, or those that were chosen, and lists what it made in
 * `packages/packages.json`. Throws before anything is written if a choice is not to be had.
 */
export async function makePackages(dist: string, words: ChosenWords = {}): Promise<PackageFile[]> {
  const site = await readFolder(dist);
  const description = JSON.parse(textOf(site, 'course.json')) as CourseDescription;
  const choices = packageChoices(words, description);
  const controls = {
    'scorm-1.2': await readFolder(join(import.meta.dirname, 'control/1.2')),
    'scorm-2004': await readFolder(join(import.meta.dirname, 'control/2004')),
  };
  const folder = join(dist, 'packages');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  const made: PackageFile[] = [];
  for (const { bytes, ...file } of packagesOf({ description, choices, site, controls })) {
    await writeFile(join(folder, file.name), bytes);
    made.push(file);
  }
  await writeFile(join(folder, 'packages.json'), `${JSON.stringify(made, null, 2)}\n`);
  return made;
}

const text = { type: 'string' } as const;

/**
 * `node scorm/package.ts [dist] --criteria d9-4-1,d5 --each --title "Autumn group" --standard 1.2
 * --pass-mark 70 --rule check-passed --report passed`: every choice may be left out.
 */
async function fromCommandLine(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ criteria: text, each: { type: 'boolean' }, title: text, standard: text },
      ...{ 'pass-mark': text, rule: text, report: text },
    },
  });
  const words = { ...values, each: values.each ? 'yes' : undefined };
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
