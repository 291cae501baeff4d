import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lessonPages, packagesOf, siteFiles } from '../../../src/cli/bench/built-site.ts';

const dist = mkdtempSync(join(tmpdir(), 'built-site-'));
afterAll(() => rmSync(dist, { recursive: true }));

test('reads every file of the site but the packages', () => {
  mkdirSync(join(dist, 'assets'));
  mkdirSync(join(dist, 'packages'));
  for (const name of ['index.html', 'assets/a.js', 'packages/a.zip']) {
    writeFileSync(join(dist, name), name);
  }
  expect([...siteFiles(dist).keys()].sort()).toEqual(['assets/a.js', 'index.html']);
});

test('says how to make packages if there are none, and lists them if there are', () => {
  expect(() => packagesOf(dist)).toThrow('npm run package');
  writeFileSync(join(dist, 'packages', 'packages.json'), '[{ "name": "a.zip", "size": 3 }]');
  expect(packagesOf(dist)).toEqual([{ name: 'a.zip', size: 3 }]);
});

test('names the lessons in order, and complains if there is none', () => {
  const file = new Uint8Array();
  const names = ['d9-4-2-learn.html', 'd9-4-1-learn.html', 'd9-4-1-check.html', 'a/b-learn.html'];
  expect(lessonPages(new Map(names.map((name) => [name, file])))).toEqual([
    'd9-4-1-learn.html',
    'd9-4-2-learn.html',
  ]);
  expect(() => lessonPages(new Map([['index.html', file]]))).toThrow('no lesson');
});
