import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { bytesOf } from '../../scorm/file-map.ts';
import { zip } from '../../scorm/zip.ts';

const files = new Map([
  ['b/two.txt', bytesOf('two'.repeat(99))],
  ['a.txt', bytesOf('one')],
  ['B.txt', bytesOf('three')],
]);
const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** Names, flags and dates of the local headers, read by the zip's own format (APPNOTE 4.3.7). */
function localHeaders(bytes: Uint8Array): { name: string; flags: number; date: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headers = [];
  for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
    const nameLength = view.getUint16(at + 26, true);
    headers.push({
      name: new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + nameLength)),
      flags: view.getUint16(at + 6, true),
      date: view.getUint16(at + 12, true),
    });
    at += 30 + nameLength + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
  }
  return headers;
}

test('is read back whole', () => {
  expect(new Map(Object.entries(unzipSync(zip(files, '2026-11-23'))))).toEqual(files);
});

test('holds sorted entries without data descriptors, all of the date given', () => {
  const headers = localHeaders(zip(files, '2026-11-23'));
  expect(headers.map(({ name }) => name)).toEqual(['B.txt', 'a.txt', 'b/two.txt']);
  for (const { flags, date } of headers) {
    expect(flags & 8).toBe(0);
    expect(date).toBe(((2026 - 1980) << 9) | (11 << 5) | 23);
  }
});

test('has the same bytes whatever the order of the files and the time zone', () => {
  process.env['TZ'] = 'Pacific/Kiritimati';
  const east = new Date(2026, 0, 1).getTime();
  const first = zip(files, '2026-11-23');
  process.env['TZ'] = 'Pacific/Pago_Pago';
  expect(new Date(2026, 0, 1).getTime()).not.toBe(east);
  expect(zip(new Map([...files].reverse()), '2026-11-23')).toEqual(first);
});

test('refuses names that some LMSs refuse', () => {
  for (const name of ['a b.txt', 'é.txt', '/a.txt', '../a.txt', 'a//b.txt', 'a\\b.txt', 'a/./b']) {
    expect(() => zip(new Map([[name, bytesOf('')]]), '2026-11-23'), name).toThrow(
      /unexpected name/,
    );
  }
});

test('refuses a date that is none', () => {
  expect(() => zip(files, 'soon')).toThrow(/expected an ISO date/);
});
