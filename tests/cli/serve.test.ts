import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fileOf, serve, type SiteServer } from '../../src/cli/serve.ts';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(parent, 'site');
const running: SiteServer[] = [];

beforeAll(() => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, 'assets', 'a.js'), 'a()');
  writeFileSync(join(folder, 'odd.xyz'), 'odd');
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});
afterAll(() => rmSync(parent, { recursive: true }));

async function start(port = 0): Promise<SiteServer> {
  const server = await serve(folder, port);
  running.push(server);
  return server;
}

/** Asks for a path exactly as written: `fetch` would tidy `..` away. */
function status(port: number, path: string): Promise<number | undefined> {
  return new Promise((done, failed) => {
    request({ host: 'localhost', port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', failed)
      .end();
  });
}

test('serves files by their types, and index.html for the folder', async () => {
  const { address } = await start();
  const home = await fetch(address);
  expect(await home.text()).toBe('<h1>Home</h1>');
  expect(home.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const script = await fetch(`${address}assets/a.js?v=1`);
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  const odd = await fetch(`${address}odd.xyz`);
  expect(odd.headers.get('content-type')).toBe('application/octet-stream');
});

test('answers 404 with a page, the site’s own if there is one', async () => {
  const { address } = await start();
  const plain = await fetch(`${address}gone.html`);
  expect([plain.status, await plain.text()]).toEqual([
    404,
    expect.stringContaining('no such page'),
  ]);
  writeFileSync(join(folder, '404.html'), 'ours');
  const own = await fetch(`${address}assets`);
  expect([own.status, await own.text()]).toEqual([404, 'ours']);
});

test('never leaves its folder', async () => {
  const { port } = await start();
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%',
  ]) {
    expect(await status(port, path), path).toBe(404);
  }
  expect(fileOf('/site', '/../site-two/a')).toBeNull();
  expect(fileOf('/site', '/a%00.html')).toBeNull();
});

test('takes the next port if the first is taken', async () => {
  const first = await start();
  const second = await start(first.port);
  expect(second.port).toBeGreaterThan(first.port);
  expect((await fetch(second.address)).status).toBe(200);
});

test('only reads', async () => {
  const { address } = await start();
  expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405);
  const head = await fetch(address, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('stops when closed', async () => {
  const server = await serve(folder, 0);
  await server.close();
  await expect(fetch(server.address)).rejects.toThrow();
});
