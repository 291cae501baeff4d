import { Inflate } from 'fflate';
import { crc32 } from './crc-32.ts';
import type { FileMap } from './file-map.ts';
import { zipDirectory, type ZipEntry } from './zip-directory.ts';
import { sizeProblem, zipLimits, type ZipLimits, type ZipProblem } from './zip-problem.ts';

/** What a zip holds. */
export interface ReadZip {
  readonly problem: null;
  /** The files that were to be kept. */
  readonly files: FileMap;
  /** Bytes of every file, unpacked, by its name and in the order of the zip. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** What is wrong with a zip that was not read. */
export interface UnreadZip {
  readonly problem: ZipProblem;
}

/** At most 8 MB come of these at once: 1,032 times as much is the most that can. */
const step = 8192;

/**
 * Reads a zip from anywhere: every file is unpacked and held against its checksum, within the
 * limits, which count what comes out and not what the zip says of itself. Never throws.
 *
 * @param keep Which files are wanted; of the others only the size is given.
 */
export function readZip(
  bytes: Uint8Array,
  limits: ZipLimits = zipLimits,
  keep: (name: string) => boolean = () => true,
): ReadZip | UnreadZip {
  const tooLarge = sizeProblem(bytes.length, limits);
  if (tooLarge) return { problem: tooLarge };
  const directory = zipDirectory(bytes, limits);
  if ('kind' in directory) return { problem: directory };

  const files = new Map<string, Uint8Array>();
  const sizes = new Map<string, number>();
  const most = Math.min(limits.unpacked, Math.max(limits.ratioFrom, bytes.length * limits.ratio));
  let room = most;
  for (const entry of directory) {
    const { name, method } = entry;
    if (sizes.has(name)) return { problem: { kind: 'repeated', name } };
    if (method !== 0 && method !== 8) return { problem: { kind: 'unknown-method', name, method } };
    const packed = packedBytes(bytes, entry);
    if (!packed) return { problem: { kind: 'damaged', name } };
    const pieces: Uint8Array[] = [];
    const wanted = keep(name);
    let size = 0;
    let crc = 0;
    const take = (piece: Uint8Array) => {
      size += piece.length;
      if (size > room) return false;
      crc = crc32(piece, crc);
      if (wanted && piece.length > 0) pieces.push(piece);
      return true;
    };
    const outcome = method === 0 ? take(packed) : inflate(packed, take);
    if (outcome === false) return { problem: { kind: 'expands', name, limit: most } };
    const whole = size === entry.unpacked && crc === entry.crc;
    if (outcome === 'damaged' || !whole) return { problem: { kind: 'damaged', name } };
    room -= size;
    sizes.set(name, size);
    if (wanted) files.set(name, joined(pieces, size));
  }
  return { problem: null, files, sizes };
}

/** The bytes of an entry as they lie in the zip, or nothing if they do not lie there. */
function packedBytes(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array | null {
  if (at + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 30);
  if (view.getUint32(0, true) !== 0x04034b50) return null;
  const from = at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return from + packed <= bytes.length ? bytes.subarray(from, from + packed) : null;
}

/** Unpacks piece by piece. False as soon as a piece is not taken. */
function inflate(packed: Uint8Array, take: (piece: Uint8Array) => boolean): boolean | 'damaged' {
  let taken = true;
  const stream = new Inflate((piece) => (taken &&= take(piece)));
  try {
    for (let at = 0; at < packed.length && taken; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch {
    return taken && 'damaged';
  }
  return taken;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only.slice();
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
