import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesOf } from '../../scorm/file-map.ts';
import { readZip } from '../../scorm/read-zip.ts';
import { zip } from '../../scorm/zip.ts';
import { zipLimits } from '../../scorm/zip-problem.ts';
import { rawZip, type RawEntry } from './raw-zip.ts';

const limits = { packed: 1e6, unpacked: 1e6, entries: 100, ratio: 100, ratioFrom: 1e5 };
const text = bytesOf('some text, some text, some text');
const zeros = new Uint8Array(3e6);

function problemOf(entries: readonly RawEntry[], disk?: number) {
  return readZip(rawZip(entries, disk), limits).problem;
}

const names = fc.stringMatching(/^[a-z]{1,8}(\/[a-zé ]{1,8})?$/);
const contents = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc.integer({ min: 0, max: 90_000 }).map((size) => new Uint8Array(size).fill(size)),
);
const anyFiles = fc
  .uniqueArray(fc.tuple(names, contents), { selector: ([name]) => name, maxLength: 6 })
  .map((pairs) => new Map(pairs));

test('reads back what any maker packed, stored or deflated', () => {
  fc.assert(
    fc.property(anyFiles, fc.constantFrom(0, 1, 9), (files, level) => {
      const bytes = zipSync(Object.fromEntries(files), { level: level as 0 | 1 | 9 });
      const read = readZip(bytes);
      expect(read.problem).toBe(null);
      if (read.problem) return;
      expect(new Map([...read.files].sort())).toEqual(new Map([...files].sort()));
      for (const [name, size] of read.sizes) expect(files.get(name)?.length).toBe(size);
    }),
    { numRuns: 60 },
  );
});

test('reads our own packages, and keeps only the files that are wanted', () => {
  const bytes = zip(
    new Map([
      ['a.html', text],
      ['b/c.png', zeros.subarray(0, 999)],
    ]),
    '2026-11-23',
  );
  const read = readZip(bytes, zipLimits, (name) => name.endsWith('.html'));
  expect(read).toEqual({
    problem: null,
    files: new Map([['a.html', text]]),
    sizes: new Map([
      ['a.html', 31],
      ['b/c.png', 999],
    ]),
  });
});

test('leaves folders out and takes names that are not marked as UTF-8', () => {
  const read = readZip(rawZip([{ name: 'ä/' }, { name: 'ä/ö.txt', content: text }]));
  expect(read.problem === null && [...read.sizes.keys()]).toEqual(['ä/ö.txt']);
});

test('never throws, whatever the bytes', () => {
  const start = fc.constantFrom([0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], []);
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 200 }), (first, rest) => {
      expect(readZip(Uint8Array.from([...first, ...rest]), limits)).toHaveProperty('problem');
    }),
  );
});

test('takes no damaged file for a whole one, wherever one byte is changed', () => {
  const files = new Map([
    ['a.txt', text],
    ['b.txt', zeros.subarray(0, 5000)],
  ]);
  const bytes = zip(files, '2026-11-23');
  const originals = [...files.values()].map(String);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ change;
      const read = readZip(changed, limits);
      if (read.problem) return;
      for (const content of read.files.values()) expect(originals).toContain(String(content));
      expect(read.files.size).toBe(2);
    }),
    { numRuns: 500 },
  );
});

test('refuses a zip that was cut short, wherever', () => {
  const bytes = zip(
    new Map([
      ['a.txt', text],
      ['b.txt', zeros.subarray(0, 5000)],
    ]),
    '2026-11-23',
  );
  for (let length = 0; length < bytes.length; length += 1) {
    const kind = readZip(bytes.subarray(0, length), limits).problem?.kind;
    expect(kind, String(length)).toBe(length < 4 ? 'no-zip' : 'damaged');
  }
});

test('refuses what is no zip', () => {
  expect(readZip(bytesOf('<html></html>'), limits).problem).toEqual({ kind: 'no-zip' });
  expect(readZip(new Uint8Array(), limits).problem).toEqual({ kind: 'no-zip' });
});

test('refuses a zip that is too large before it looks into it', () => {
  const read = readZip(new Uint8Array(2000), { ...limits, packed: 1999 });
  expect(read.problem).toEqual({ kind: 'too-large', found: 2000, limit: 1999 });
});

test('stops at a zip bomb by what comes out, whatever the zip says of itself', () => {
  const bomb = { name: 'bomb.bin', content: zeros };
  expect(problemOf([bomb])).toMatchObject({ kind: 'expands', name: 'bomb.bin' });
  expect(problemOf([{ ...bomb, says: 10 }])).toMatchObject({ kind: 'expands' });
  const wide = { ...limits, unpacked: 1e9 };
  expect(readZip(rawZip([bomb]), wide).problem).toMatchObject({ kind: 'expands' });
  expect(readZip(rawZip([bomb]), { ...wide, ratio: 2000 }).problem).toBe(null);
});

test('counts the same bytes each time that entries overlap on them', () => {
  const content = zeros.subarray(0, 90_000);
  const many = Array.from({ length: 50 }, (_, index) => index);
  const entries = many.map((n) => ({ name: `a${n}`, content, overlaps: n > 0 }));
  expect(problemOf(entries)).toMatchObject({ kind: 'expands' });
});

test('refuses more entries than the limit by the directory alone', () => {
  const entries = Array.from({ length: 101 }, (_, index) => ({ name: `a${index}` }));
  expect(problemOf(entries)).toEqual({ kind: 'too-many', found: 101, limit: 100 });
});

test.each(['../a', 'a/../../b', '/etc/passwd', 'C:/a', 'c:a', 'a\\b', '..\\a', '..', 'a\0b', ''])(
  'refuses a name that leads out: %j',
  (name) => {
    const good = { name: 'imsmanifest.xml', content: text };
    expect(problemOf([good, { name, content: text }])).toEqual({ kind: 'leads-out', name });
  },
);

test('takes names with dots that lead nowhere else', () => {
  expect(problemOf([{ name: 'a..b/..c/d..' }, { name: '.htaccess' }])).toBe(null);
});

test('refuses encrypted, split, oddly packed and doubled files by name', () => {
  const name = 'a.html';
  expect(problemOf([{ name, content: text, flags: 1 }])).toEqual({ kind: 'encrypted', name });
  expect(problemOf([{ name, content: text }], 1)).toEqual({ kind: 'split' });
  const method = 9;
  expect(problemOf([{ name, method }])).toEqual({ kind: 'unknown-method', name, method });
  expect(problemOf([{ name }, { name }])).toEqual({ kind: 'repeated', name });
});

test('refuses a file that is not what its checksum or size says', () => {
  const name = 'a.html';
  const damaged = { kind: 'damaged', name };
  expect(problemOf([{ name, content: text, crc: 1 }])).toEqual(damaged);
  expect(problemOf([{ name, content: text, says: 30 }])).toEqual(damaged);
  expect(problemOf([{ name, content: text, method: 0, says: 32 }])).toEqual(damaged);
});
