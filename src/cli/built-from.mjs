import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const inputs = [
  'content',
  'public',
  'scorm',
  'src',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
];
const note = 'node_modules/.cache/built-from';

/** A fingerprint of everything the build reads, and whether `dist/` was built from something else. */
export function builtFrom() {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap(filesIn)) hash.update(`${path}\0`).update(readFileSync(path));
  const fingerprint = hash.digest('hex');
  const built = existsSync('dist/packages/packages.json') && existsSync(note);
  return { fingerprint, stale: !built || readFileSync(note, 'utf8') !== fingerprint };
}

/** Remembers what `dist/` was built from. */
export function noteBuilt({ fingerprint }) {
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync(note, fingerprint);
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
