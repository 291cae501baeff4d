import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { siteListName, type SiteFile } from '../../scorm/site-list.ts';
import { publishFiles } from '../../src/cli/publish-files.ts';

const dist = mkdtempSync(join(tmpdir(), 'publish-'));
afterAll(() => rmSync(dist, { recursive: true }));

const list = () => JSON.parse(readFileSync(join(dist, siteListName), 'utf8')) as SiteFile[];

test('the list names every file as it is, the control documents too, and no package', async () => {
  mkdirSync(join(dist, 'packages'));
  writeFileSync(join(dist, 'packages', 'a.zip'), 'a');
  writeFileSync(join(dist, 'index.html'), 'home');
  await publishFiles(dist);
  const names = list().map(({ name }) => name);
  const documents = ['1.2', '2004'].flatMap((folder) =>
    readdirSync(join('scorm', 'control', folder)).map((name) => `control/${folder}/${name}`),
  );
  expect(names).toEqual([...documents, 'index.html'].sort());
  for (const { name, size, sha256 } of list()) {
    const bytes = readFileSync(join(dist, name));
    expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([
      size,
      sha256,
    ]);
  }
});

test('doing it twice changes nothing', async () => {
  const before = list();
  await publishFiles(dist);
  expect(list()).toEqual(before);
});
