import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { controlFolder } from '../../scorm/gather.ts';
import { siteList, siteListName } from '../../scorm/site-list.ts';

/** Where the control documents lie in the project. */
const controls = new URL('../../scorm/', import.meta.url);

/** Paths of all files of a site, with forward slashes, sorted; its packages are no part of it. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !name.startsWith('packages/'))
    .sort();
}

/**
 * Puts beside the site what a browser needs in order to make packages of it: the control documents
 * of both standards, and a list of all files. Called when the site is finished.
 */
export async function publishFiles(folder: string): Promise<void> {
  await rm(join(folder, 'control'), { recursive: true, force: true });
  for (const standard of ['scorm-1.2', 'scorm-2004'] as const) {
    const name = controlFolder(standard);
    await cp(new URL(name, controls), join(folder, name), { recursive: true });
  }
  const files = new Map<string, Uint8Array>();
  for (const name of await filesOf(folder)) files.set(name, await readFile(join(folder, name)));
  await writeFile(join(folder, siteListName), `${JSON.stringify(siteList(files), null, 1)}\n`);
}
