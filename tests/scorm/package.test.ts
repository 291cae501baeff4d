import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { makePackages } from '../../scorm/package.ts';
import { exampleSite } from './example.ts';

const dist = mkdtempSync(join(tmpdir(), 'package-'));
for (const [name, bytes] of exampleSite) {
  mkdirSync(join(dist, dirname(name)), { recursive: true });
  writeFileSync(join(dist, name), bytes);
}
afterAll(() => rmSync(dist, { recursive: true }));

test('writes two zips for each scope and lists them, with nothing left of earlier ones', async () => {
  const folder = join(dist, 'packages');
  mkdirSync(folder);
  writeFileSync(join(folder, 'outcome-four-gone-scorm12.zip'), '');
  const made = await makePackages(dist);
  expect(made).toHaveLength(10);
  expect(readdirSync(folder).sort()).toEqual(
    [...made.map(({ name }) => name), 'packages.json'].sort(),
  );
  expect(JSON.parse(readFileSync(join(folder, 'packages.json'), 'utf8'))).toEqual(made);
  for (const { name, size, sha256 } of made) {
    const bytes = readFileSync(join(folder, name));
    expect(bytes).toHaveLength(size);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  }
});

test('each zip holds its standard’s manifest and control documents at the root', async () => {
  await makePackages(dist);
  for (const [file, control] of [
    ['outcome-four-scorm12.zip', 'scorm/control/1.2'],
    ['outcome-four-scorm2004.zip', 'scorm/control/2004'],
  ] as const) {
    const names = Object.keys(unzipSync(readFileSync(join(dist, 'packages', file))));
    expect(names).toEqual(expect.arrayContaining(['imsmanifest.xml', ...readdirSync(control)]));
    expect(names.filter((name) => name.startsWith('packages/'))).toEqual([]);
  }
});

test('a chosen package holds the choices in both standards', async () => {
  const words = { 'pass-mark': '70', rule: 'check-passed', report: 'passed', criteria: 'd9-4-1' };
  const made = await makePackages(dist, words);
  expect(made.map(({ id, standard }) => [id, standard])).toEqual([
    ['outcome-four-d9-4-1', 'scorm-1.2'],
    ['outcome-four-d9-4-1', 'scorm-2004'],
  ]);
  for (const { name } of made) {
    const files = unzipSync(readFileSync(join(dist, 'packages', name)));
    const settings = new TextDecoder().decode(files['package.js']);
    expect(settings).toContain('"passMark":70');
    expect(settings).toContain('"rule":"check-passed"');
    expect(settings).toContain('"report":"passed"');
  }
});

test('one standard, one package for each criterion, and a title are made as chosen', async () => {
  const words = { criteria: 'd9', each: 'yes', standard: '2004', title: 'Autumn' };
  expect((await makePackages(dist, words)).map(({ name, title }) => [name, title])).toEqual(
    ['d9-4-1', 'd9-4-2'].map((id) => [
      `outcome-four-${id}-scorm2004.zip`,
      `Autumn: ${id === 'd9-4-1' ? 'D9 4.1' : 'D9 4.2'} What is good service worth?`,
    ]),
  );
});

test('a choice that is not to be had leaves the packages as they are', async () => {
  await makePackages(dist);
  const before = readdirSync(join(dist, 'packages'));
  await expect(makePackages(dist, { criteria: 'd9-9-9' })).rejects.toThrow(
    'criteria: found “d9-9-9”',
  );
  expect(readdirSync(join(dist, 'packages'))).toEqual(before);
});
