import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { makePackages } from '../../scorm/package.ts';
import type { ChosenWords } from '../../src/course/package-choices.ts';

/** SHA-256 in lower-case hexadecimal. */
export function sum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Presses, and gives what the browser then saves. */
export async function saved(
  page: Page,
  press: Locator,
): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** What the command line makes of the same site, by file name. */
export async function byCommandLine(words: ChosenWords): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'packages-'));
  const dist = join(folder, 'dist');
  await cp('dist', dist, {
    recursive: true,
    filter: (path) => relative('dist', path) !== 'packages',
  });
  const made = new Map<string, Uint8Array>();
  for (const { name } of await makePackages(dist, words)) {
    made.set(name, await readFile(join(dist, 'packages', name)));
  }
  await rm(folder, { recursive: true });
  return made;
}
