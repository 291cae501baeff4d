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

/** Chromium without windows: the same engine, with a fifth less to do for every page. */
const windowless = '/usr/bin/chromium-headless-shell';

/** A browser that is there now: `CHROMIUM`, an installed one, or Playwright's own. */
export function browserHere(): string | undefined {
  const own = chromium.executablePath();
  return [process.env['CHROMIUM'], ...(installed[process.platform] ?? []), own].find(
    (path) => path !== undefined && existsSync(path),
  );
}

/** The browser for tests that need no profile on the disk: a quicker one, if none is asked for. */
export function windowlessHere(): string | undefined {
  return process.env['CHROMIUM'] === undefined && existsSync(windowless)
    ? windowless
    : browserHere();
}
