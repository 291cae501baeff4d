import type { ZipLimits, ZipProblem } from './zip-problem.ts';

/** One entry, as the zip's directory lists it (APPNOTE 4.3.12). Nothing in it is to be trusted. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the zip, and unpacked. */
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly at: number;
}

const endSize = 22;
const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin = new TextDecoder('latin1');

/** The directory of a zip, in its own order, folders left out; or why it cannot be used. */
export function zipDirectory(
  bytes: Uint8Array,
  limits: Pick<ZipLimits, 'entries'>,
): readonly ZipEntry[] | ZipProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return begins(view) ? damaged : { kind: 'no-zip' };
  const word = (at: number) => view.getUint16(at, true);
  const long = (at: number) => view.getUint32(at, true);
  const { disk, count, size, offset } = endRecord(view, end);
  if (disk !== 0) return { kind: 'split' };
  if (count > limits.entries) return { kind: 'too-many', found: count, limit: limits.entries };
  if (offset + size > end) return damaged;

  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || long(at) !== 0x02014b50) return damaged;
    const nameEnd = at + 46 + word(at + 28);
    const next = nameEnd + word(at + 30) + word(at + 32);
    if (next > end) return damaged;
    const name = nameOf(bytes.subarray(at + 46, nameEnd));
    if (word(at + 8) & 0x2041) return { kind: 'encrypted', name };
    if (leadsOut(name)) return { kind: 'leads-out', name };
    const [unpacked, packed, place] = largeSizes(view, nameEnd, nameEnd + word(at + 30), [
      long(at + 24),
      long(at + 20),
      long(at + 42),
    ]);
    if (!name.endsWith('/')) {
      const entry = { name, method: word(at + 10), crc: long(at + 16) };
      entries.push({ ...entry, packed, unpacked, at: place });
    }
    at = next;
  }
  return at === offset + size ? entries : damaged;
}

const damaged: ZipProblem = { kind: 'damaged', name: null };

/** Does the file begin as a zip does? Then what is missing is its end. */
function begins(view: DataView): boolean {
  return view.byteLength >= 4 && view.getUint32(0, true) === 0x04034b50;
}

/** Where the end record lies: within 64 KiB of the end, its comment reaching exactly to it. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + endSize + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

/** The end record, or the large one (zip64) that it points to. */
function endRecord(view: DataView, end: number) {
  const large = end - 20;
  if (large >= 0 && view.getUint32(large, true) === 0x07064b50) {
    const at = wide(view, large + 8);
    if (at + 56 <= large && view.getUint32(at, true) === 0x06064b50) {
      const [disk, count] = [view.getUint32(at + 16, true), wide(view, at + 32)];
      return { disk, count, size: wide(view, at + 40), offset: wide(view, at + 48) };
    }
  }
  const [disk, count] = [view.getUint16(end + 4, true), view.getUint16(end + 10, true)];
  const [size, offset] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  return { disk, count, size, offset };
}

function wide(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** Numbers of 32 bits, those that are all ones taken from the entry's extra field (zip64). */
function largeSizes(
  view: DataView,
  from: number,
  to: number,
  [unpacked, packed, place]: [number, number, number],
): [number, number, number] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const read = (value: number) => {
      if (value !== 0xffffffff || next + 8 > to) return value;
      next += 8;
      return wide(view, next - 8);
    };
    return [read(unpacked), read(packed), read(place)];
  }
  return [unpacked, packed, place];
}

/** Names are UTF-8 in practice, whether marked so or not; others only have to be told apart. */
function nameOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return latin.decode(bytes);
  }
}

/** Would unpacking by this name write outside the folder, or depend on the system? */
function leadsOut(name: string): boolean {
  return /^\/|^[a-z]:|\\|\0|(^|\/)\.\.(\/|$)/i.test(name) || name === '';
}
