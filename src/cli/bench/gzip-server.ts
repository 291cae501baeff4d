import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve, type SiteServer } from '../serve.ts';
import { gzipped, isCompressible } from './gzip.ts';

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

/**
 * Serves a folder as a real host does: text is compressed, and may be kept for ten minutes. Each
 * file is read and compressed once, so that only the first visit waits for it.
 */
export async function serveGzipped(folder: string): Promise<SiteServer> {
  const plain = await serve(folder, 0);
  const kept = new Map<string, Promise<Answer>>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const answer = kept.get(path) ?? compressedAnswer(plain.address, path);
    kept.set(path, answer);
    answer.then(
      (found) => send(found, response),
      () => response.destroy(),
    );
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    port,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await plain.close();
    },
  };
}

async function compressedAnswer(address: string, path: string): Promise<Answer> {
  const found = await fetch(new URL(path, address));
  const bytes = new Uint8Array(await found.arrayBuffer());
  const { pathname } = new URL(path, address);
  const compress = found.ok && isCompressible(pathname.endsWith('/') ? 'index.html' : pathname);
  return {
    status: found.status,
    headers: {
      'content-type': found.headers.get('content-type') ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
      ...(compress ? { 'content-encoding': 'gzip' } : {}),
    },
    body: compress ? gzipped(bytes) : bytes,
  };
}

function send({ status, headers, body }: Answer, response: ServerResponse): void {
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
}
