/** Files whose text may name other files. */
const readable = /\.(html|css|js|svg|json)$/;

/** May the text of this file name others? */
export function mayNameFiles(name: string): boolean {
  return readable.test(name);
}

/**
 * Names of all files that a text names, seen from the file it stands in or from the root. Pages are
 * left out, and what every package has of its own.
 *
 * @param from Path of the file that holds the text; empty = the root.
 */
export function namedFiles(
  text: string,
  from: string,
  files: { has(name: string): boolean },
): Set<string> {
  const found = new Set<string>();
  for (const [path] of text.matchAll(/[A-Za-z0-9_./-]+\.[A-Za-z0-9]+/g)) {
    for (const name of [resolve(path, from), resolve(path, '')]) {
      if (name === null || !files.has(name) || name.endsWith('.html')) continue;
      // Each package gets its own.
      if (!['package.js', 'details.js', 'course.json'].includes(name)) found.add(name);
    }
  }
  return found;
}

/** A path named in a file, as a path from the root; `null` if it leads out of the folder. */
function resolve(path: string, from: string): string | null {
  const steps = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return null;
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
