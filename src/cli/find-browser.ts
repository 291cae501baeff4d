import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where Chromium and its kin are installed, by system. */
const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** A browser for the tests that is there now: `CHROMIUM`, an installed one, or Playwright's own. */
export function browserHere(): string | undefined {
  const own = chromium.executablePath();
  return [process.env['CHROMIUM'], ...(installed[process.platform] ?? []), own].find(
    (path) => path !== undefined && existsSync(path),
  );
}

/** Finds a browser or installs one; on a visitor's machine nothing is installed system-wide. */
function findBrowser(): string {
  const here = browserHere();
  if (here) return here;
  console.log('No Chromium is installed: trying Playwright’s own …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  const own = browserHere();
  if (own) return own;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && process.env['CI'] === 'true' && process.platform === 'linux') {
    console.log('That did not work: trying the system’s package manager …');
    spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq chromium'], {
      stdio: 'inherit',
    });
  }
  const packaged = browserHere();
  if (packaged) return packaged;
  throw new Error(
    'No browser for the tests. Looked for an installed Chromium, Chrome or Edge; tried to download ' +
      'Playwright’s own; the system’s package manager is used only as root with CI=true. ' +
      'Install one, for example `sudo apt-get install chromium`, or name one: `CHROMIUM=/path npm test`.',
  );
}

if (import.meta.main) {
  try {
    console.log(`Browser for the tests: ${findBrowser()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
