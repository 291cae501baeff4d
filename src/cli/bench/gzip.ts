import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

const texts: ReadonlySet<string> = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml']);

/** Would a host compress this file? Fonts, pictures and packages are compressed already. */
export function isCompressible(name: string): boolean {
  return texts.has(extname(name));
}

/** The bytes as gzip at level 6, which most hosts use. */
export function gzipped(bytes: Uint8Array | string): Uint8Array {
  return gzipSync(bytes, { level: 6 });
}

/** Bytes that a file costs on its way, without headers. */
export function weight(name: string, bytes: Uint8Array): number {
  return isCompressible(name) ? gzipped(bytes).length : bytes.length;
}
