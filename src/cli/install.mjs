// The very first step on a fresh clone: plain JavaScript, so that Node 20 can run it.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './run.mjs';

const mark = 'node_modules/.installed-from';

/** Installs from the lock file if that was not done yet, or if the lock file changed since. */
export function installIfNeeded() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing what is missing (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(mark, lock);
}
