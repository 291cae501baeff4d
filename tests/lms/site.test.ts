import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Site } from './site.ts';
import { startSite } from './site.ts';

let folder: string;
let site: Site;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'assets', 'a.css'), 'p{}');
  site = await startSite(folder, '/a/b/');
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test('serves a folder below a path, with its index at the root', async () => {
  expect(site.url).toMatch(/\/a\/b\/$/);
  expect(await (await fetch(site.url)).text()).toBe('home');
  const css = await fetch(`${site.url}assets/a.css`);
  expect(css.headers.get('content-type')).toBe('text/css');
});

test('notes what is not there or lies outside', async () => {
  expect((await fetch(`${site.url}assets/`)).status).toBe(404);
  expect((await fetch(new URL('/index.html', site.url))).status).toBe(404);
  expect((await fetch(`${site.url}..%2f..%2fetc/passwd`)).status).toBe(404);
  expect(site.missing()).toHaveLength(3);
});

test('breaks every request off when cut', async () => {
  site.cut(true);
  await expect(fetch(site.url)).rejects.toThrow();
  site.cut(false);
  expect((await fetch(site.url)).status).toBe(200);
});
