import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveGzipped } from '../../../src/cli/bench/gzip-server.ts';
import type { SiteServer } from '../../../src/cli/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'gzip-server-'));
const page = '<h1>Home</h1>'.repeat(1000);
let server: SiteServer;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'font.woff2'), 'font');
  server = await serveGzipped(folder);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('sends text compressed, with its type', async () => {
  for (const name of ['', 'index.html', 'index.html?again']) {
    const found = await fetch(server.address + name);
    expect(found.headers.get('content-encoding'), name).toBe('gzip');
    expect(found.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(Number(found.headers.get('content-length'))).toBeLessThan(page.length / 10);
    expect(await found.text()).toBe(page);
  }
});

test('sends a font as it is', async () => {
  const found = await fetch(`${server.address}font.woff2`);
  expect(found.headers.get('content-encoding')).toBeNull();
  expect(await found.text()).toBe('font');
});

test('says so when a file is not there', async () => {
  expect((await fetch(`${server.address}gone.js`)).status).toBe(404);
});

test('stops when closed', async () => {
  const other = await serveGzipped(folder);
  await other.close();
  await expect(fetch(other.address)).rejects.toThrow();
});
