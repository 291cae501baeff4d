import type { CourseDescription } from '../src/course/course-description.ts';
import type { PackageStandard } from '../src/course/package-settings.ts';
import type { PackageScope } from '../src/course/package-scope.ts';
import { textOf, type FileMap } from './file-map.ts';
import { mayNameFiles, namedFiles } from './named-files.ts';
import { pagesInScope } from './scope.ts';

/** Where the site publishes a standard's control documents. */
export function controlFolder(standard: PackageStandard): string {
  return `control/${standard.replace('scorm-', '')}/`;
}

/** So many files are asked for at the same time: as many as a browser asks one host for. */
const atOnce = 6;

/** A site that gives its files one by one. */
export interface SiteSource {
  /** Paths of all its files. */
  readonly names: ReadonlySet<string>;
  readonly read: (name: string) => Promise<Uint8Array>;
}

/**
 * Reads from a site all files that packages of these scopes may need, and no others: their pages, what
 * these name, and what that names in turn. It is a little more than a package holds, because pages
 * are read as they are on the web.
 *
 * @param report Hears how many files were read, and how many are known to be needed so far.
 */
export async function gather(
  { names, read }: SiteSource,
  description: CourseDescription,
  scopes: readonly PackageScope[],
  report: (done: number, known: number) => void,
): Promise<FileMap> {
  const files = new Map<string, Uint8Array>();
  const known = new Set(scopes.flatMap((scope) => pagesInScope(description, scope)));
  let waiting = [...known];
  while (waiting.length > 0) {
    await inTurns(waiting, async (name) => {
      files.set(name, await read(name));
      report(files.size, known.size);
    });
    const named = waiting
      .filter(mayNameFiles)
      .flatMap((name) => [...namedFiles(textOf(files, name), name, names)]);
    waiting = [...new Set(named)].filter((name) => !known.has(name));
    for (const name of waiting) known.add(name);
  }
  return files;
}

/** Reads the control documents of a standard, by their names at the root of a package. */
export async function gatherControl(
  { names, read }: SiteSource,
  standard: PackageStandard,
): Promise<FileMap> {
  const folder = controlFolder(standard);
  const files = new Map<string, Uint8Array>();
  await inTurns(
    [...names].filter((name) => name.startsWith(folder)).sort(),
    async (name) => void files.set(name.slice(folder.length), await read(name)),
  );
  if (files.size > 0) return files;
  throw new Error(`${folder}: nothing found, expected the control documents of ${standard}`);
}

async function inTurns(
  names: readonly string[],
  work: (name: string) => Promise<void>,
): Promise<void> {
  const left = [...names].reverse();
  const one = async (): Promise<void> => {
    for (let name = left.pop(); name !== undefined; name = left.pop()) await work(name);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}
