import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesOf } from '../../scorm/file-map.ts';
import { zipDirectory } from '../../scorm/zip-directory.ts';

const content = bytesOf('one, two, three');

/** The zip as makers write it that always use the large form (zip64, APPNOTE 4.3.14 and 4.5.3). */
function asZip64(bytes: Uint8Array): Uint8Array {
  const from = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - 22;
  const directory = from.getUint32(end + 16, true);
  const name = from.getUint16(directory + 28, true);
  const extra = new Uint8Array(28);
  const sizes = new DataView(extra.buffer);
  sizes.setUint16(0, 1, true);
  sizes.setUint16(2, 24, true);
  [24, 20, 42].forEach((place, index) => {
    sizes.setBigUint64(4 + index * 8, BigInt(from.getUint32(directory + place, true)), true);
  });
  const listed = bytes.slice(directory, directory + 46 + name);
  const head = new DataView(listed.buffer);
  for (const place of [20, 24, 42]) head.setUint32(place, 0xffffffff, true);
  head.setUint16(30, extra.length, true);

  const large = new Uint8Array(56 + 20 + 22);
  const tail = new DataView(large.buffer);
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(24, 1n, true);
  tail.setBigUint64(32, 1n, true);
  tail.setBigUint64(40, BigInt(listed.length + extra.length), true);
  tail.setBigUint64(48, BigInt(directory), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(directory + listed.length + extra.length), true);
  tail.setUint32(76, 0x06054b50, true);
  for (const place of [84, 86]) tail.setUint16(place, 0xffff, true);
  for (const place of [88, 92]) tail.setUint32(place, 0xffffffff, true);
  return Uint8Array.from([...bytes.subarray(0, directory), ...listed, ...extra, ...large]);
}

test('reads the large form of sizes and places as the small one', () => {
  const small = zipSync({ 'a.txt': content });
  const large = asZip64(small);
  expect(zipDirectory(large, { entries: 9 })).toEqual(zipDirectory(small, { entries: 9 }));
  expect(zipDirectory(large, { entries: 9 })).toMatchObject([{ name: 'a.txt', unpacked: 15 }]);
});

test('finds the end behind a comment, and none behind bytes that belong to nothing', () => {
  const bytes = zipSync({ 'a.txt': content });
  const commented = Uint8Array.from([...bytes, 1, 2, 3]);
  expect(zipDirectory(commented, { entries: 9 })).toEqual({ kind: 'damaged', name: null });
  commented[bytes.length - 2] = 3;
  expect(zipDirectory(commented, { entries: 9 })).toMatchObject([{ name: 'a.txt' }]);
});
