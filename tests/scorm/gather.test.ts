import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageScopes } from '../../src/course/package-scope.ts';
import { packageFiles } from '../../scorm/build-package.ts';
import { bytesOf, type FileMap } from '../../scorm/file-map.ts';
import { controlFolder, gather, gatherControl, type SiteSource } from '../../scorm/gather.ts';
import { exampleCourse, exampleSite } from './example.ts';

/** A site that notes what it was asked for. */
function source(files: FileMap): SiteSource & { asked: string[] } {
  const asked: string[] = [];
  const read = async (name: string): Promise<Uint8Array> => {
    asked.push(name);
    await Promise.resolve();
    const bytes = files.get(name);
    if (!bytes) throw new Error(`${name} is not there`);
    return bytes;
  };
  return { names: new Set(files.keys()), read, asked };
}

const control = new Map([['imscp.xsd', bytesOf('<schema/>')]]);

test('a package of what was gathered is the package of the whole site', async () => {
  for (const scope of packageScopes(exampleCourse)) {
    const site = await gather(source(exampleSite), exampleCourse, [scope], () => {});
    const options = { standard: 'scorm-1.2' } as const;
    const request = { description: exampleCourse, scope, options, control };
    expect(packageFiles({ ...request, site })).toEqual(
      packageFiles({ ...request, site: exampleSite }),
    );
  }
});

test('nothing is read twice, and nothing of other criteria or of the tutors’ pages', async () => {
  const [, d941] = packageScopes(exampleCourse);
  const site = source(exampleSite);
  await gather(site, exampleCourse, [d941!, d941!], () => {});
  expect(new Set(site.asked).size).toBe(site.asked.length);
  expect(site.asked).toContain('assets/letters.woff2');
  expect(site.asked.filter((name) => /d5|d9-4-2|tutors|course\.json/.test(name))).toEqual([]);
});

test('tells how far it is, up to all', async () => {
  const heard: [number, number][] = [];
  const [d541] = packageScopes(exampleCourse);
  const files = await gather(source(exampleSite), exampleCourse, [d541!], (...both) => {
    heard.push(both);
  });
  expect(heard.every(([done, known]) => done <= known)).toBe(true);
  expect(heard.at(-1)).toEqual([files.size, files.size]);
});

test('ends with the first file that cannot be read', async () => {
  const broken = new Map(exampleSite);
  broken.delete('record.html');
  const [d541] = packageScopes(exampleCourse);
  const site = { ...source(broken), names: new Set(exampleSite.keys()) };
  await expect(gather(site, exampleCourse, [d541!], () => {})).rejects.toThrow('record.html');
});

test('control documents come under their names at the root of a package', async () => {
  const files = new Map([
    ['control/1.2/a.xsd', bytesOf('a')],
    ['control/2004/b.xsd', bytesOf('b')],
  ]);
  expect([...(await gatherControl(source(files), 'scorm-2004'))]).toEqual([
    ['b.xsd', bytesOf('b')],
  ]);
  await expect(gatherControl(source(exampleSite), 'scorm-1.2')).rejects.toThrow('control/1.2/');
});

test('each standard’s control documents lie where the project keeps them', () => {
  for (const standard of ['scorm-1.2', 'scorm-2004'] as const) {
    expect(readdirSync(`scorm/${controlFolder(standard)}`)).not.toEqual([]);
  }
});
