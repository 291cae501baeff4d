const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

/** CRC-32 as zip files use it (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** 1 January 1980, the earliest date a zip can hold: a file says nothing of when it was made. */
const date = 0x21;

/**
 * A zip of texts, stored without compression (APPNOTE 6.3): an account is small, and nothing has to
 * be loaded for it. Names are ASCII; the same texts give the same bytes.
 */
export function zipStored(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = encoder.encode(path);
    const bytes = encoder.encode(text);
    // Version 2.0, no flags, stored, time, date, sum, sizes, length of the name, no extra field.
    const facts = [20, 0, 0, 0, date].flatMap(two);
    facts.push(...[crc32(bytes), bytes.length, bytes.length].flatMap(four));
    facts.push(...two(name.length), ...two(0));
    const local = Uint8Array.from([...four(0x04034b50), ...facts]);
    const entry = [...four(0x02014b50), ...two(20), ...facts, ...two(0), ...two(0), ...two(0)];
    directory.push(Uint8Array.from([...entry, ...four(0), ...four(at)]), name);
    pieces.push(local, name, bytes);
    at += local.length + name.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = two(Object.keys(files).length);
  const end = [
    ...four(0x06054b50),
    0,
    0,
    0,
    0,
    ...count,
    ...count,
    ...four(size),
    ...four(at),
    0,
    0,
  ];
  const all = [...pieces, ...directory, Uint8Array.from(end)];
  const zip = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const piece of all) {
    zip.set(piece, place);
    place += piece.length;
  }
  return zip;
}

function two(value: number): number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

function four(value: number): number[] {
  return [...two(value), ...two(value >>> 16)];
}
