import { spawnSync } from 'node:child_process';
import { browserHere, windowlessHere } from './browsers.ts';

/** Debian's Chromium, and where it has one the Chromium without windows. */
const installPackages =
  'apt-get update -qq && apt-get install -y -qq chromium && ' +
  '(apt-get install -y -qq chromium-headless-shell || true)';

/** Finds a browser or installs one; on a visitor's machine nothing is installed system-wide. */
function findBrowser(): void {
  if (browserHere()) return;
  console.log('No Chromium is installed: trying Playwright’s own …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  if (browserHere()) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && process.env['CI'] === 'true' && process.platform === 'linux') {
    console.log('That did not work: trying the system’s package manager …');
    spawnSync('sh', ['-c', installPackages], { stdio: 'inherit' });
  }
  if (browserHere()) return;
  throw new Error(
    'No browser for the tests. Looked for an installed Chromium, Chrome or Edge; tried to download ' +
      'Playwright’s own; the system’s package manager is used only as root with CI=true. ' +
      'Install one, for example `sudo apt-get install chromium`, or name one: `CHROMIUM=/path npm test`.',
  );
}

if (import.meta.main) {
  try {
    findBrowser();
    console.log(`Browser for the tests: ${windowlessHere()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
