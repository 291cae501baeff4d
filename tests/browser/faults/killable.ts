import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type BrowserContext } from '@playwright/test';
import { browserArguments } from '../../../src/cli/browser-arguments.ts';
import { browserHere } from '../../../src/cli/browsers.ts';

/** A browser with a profile on the disk, whose process can be ended as by a power cut. */
export interface Killable {
  readonly device: BrowserContext;
  /** Waits until the profile's files hold a text that the page stored. */
  untilOnDisk(text: string): Promise<void>;
  /** Ends the process at once, with nothing said to any page. */
  kill(): Promise<void>;
}

/** A folder for a profile. */
export function newProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'outcome-four-'));
}

/** Starts a browser of its own on a profile. */
export async function startKillable(profile: string): Promise<Killable> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const own = spawn(browserHere() ?? 'chromium', [
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    ...browserArguments,
    'about:blank',
  ]);
  await expect.poll(() => existsSync(portFile), { timeout: 20_000 }).toBe(true);
  await expect.poll(() => readFileSync(portFile, 'utf8')).toMatch(/^\d+\n/);
  const [port] = readFileSync(portFile, 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [device] = browser.contexts();
  if (!device) throw new Error('The browser has no context');
  return {
    device,
    async untilOnDisk(text) {
      const files = join(profile, 'Default', 'Local Storage', 'leveldb');
      const read = () =>
        readdirSync(files)
          .filter((name) => name.endsWith('.log'))
          .some((name) => readFileSync(join(files, name), 'latin1').includes(text));
      await expect.poll(read, { timeout: 15_000 }).toBe(true);
    },
    async kill() {
      own.kill('SIGKILL');
      await once(own, 'exit');
    },
  };
}
