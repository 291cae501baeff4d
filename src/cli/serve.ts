import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.xsd': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** A running server. */
export interface SiteServer {
  /** For example `http://localhost:4321/`. */
  readonly address: string;
  readonly port: number;
  /** Stops it; open connections are cut, so that Ctrl-C does not wait for a browser. */
  close(): Promise<void>;
}

/**
 * The file a URL's path means inside the folder, or `null` if it lies outside or cannot be read as
 * a path. A path that ends with `/` means the `index.html` there.
 */
export function fileOf(folder: string, path: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(path.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
  if (name.includes('\0') || name.includes('\\')) return null;
  const root = resolve(folder);
  const file = resolve(root, `.${name.endsWith('/') ? `${name}index.html` : name}`);
  return file.startsWith(root + sep) ? file : null;
}

/**
 * Serves a folder over HTTP on this machine only, as a simple host would.
 *
 * @param from The first port to try; if it is taken, the next free one is used. 0 = any.
 */
export async function serve(folder: string, from = 4321): Promise<SiteServer> {
  const server = createServer((request, response) => void answer(folder, request, response));
  await listen(server, from);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileOf(folder, request.url ?? '/');
  if (file && (await send(file, 200, request, response))) return;
  const page = fileOf(folder, '/404.html');
  if (page && (await send(page, 404, request, response))) return;
  response.writeHead(404, { 'content-type': types['.html'] });
  response.end('<!doctype html><title>Not found</title><h1>There is no such page here</h1>');
}

/** Sends a file; `false` if there is none. */
async function send(
  file: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return false;
  response.writeHead(status, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'last-modified': found.mtime.toUTCString(),
    // A build may have changed anything since the last visit.
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  return true;
}

/** Listens on the first free port; throws after twenty that are taken. */
async function listen(server: Server, from: number): Promise<void> {
  for (let port = from; ; port += 1) {
    try {
      await new Promise<void>((done, failed) => {
        server.once('error', failed);
        server.listen(port, 'localhost', () => {
          server.off('error', failed);
          done();
        });
      });
      return;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || from === 0 || port - from >= 20) throw error;
    }
  }
}

if (import.meta.main) {
  const { address } = await serve(process.argv[2] ?? 'dist');
  console.log(`Serving ${process.argv[2] ?? 'dist'} at ${address}`);
}
