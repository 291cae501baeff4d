import { expect, test } from 'vitest';
import { packageChoices } from '../../src/course/package-choices.ts';
import { buildPackage } from '../../scorm/build-package.ts';
import { bytesOf } from '../../scorm/file-map.ts';
import { packagesOf } from '../../scorm/packages-of.ts';
import { sha256 } from '../../scorm/sha256.ts';
import { exampleCourse, exampleSite } from './example.ts';

const control = new Map([['imscp.xsd', bytesOf('<schema/>')]]);
const request = {
  description: exampleCourse,
  site: exampleSite,
  controls: { 'scorm-1.2': control, 'scorm-2004': control },
};

test('each package comes with all that a list of downloads says of it', () => {
  const words = { criteria: 'd9', title: 'Mine', standard: '1.2', 'pass-mark': '70' };
  const choices = packageChoices(words, exampleCourse);
  const [made, ...others] = packagesOf({ ...request, choices });
  expect(others).toEqual([]);
  const scope = choices.scopes![0]!;
  const options = { standard: 'scorm-1.2', passMark: 70 } as const;
  const bytes = buildPackage({
    description: exampleCourse,
    scope,
    options,
    site: exampleSite,
    control,
  });
  expect(made).toEqual({
    ...{ name: 'outcome-four-d9-scorm12.zip', id: 'outcome-four-d9', title: 'Mine' },
    ...{ version: '1.2.3', standard: 'scorm-1.2', criteria: 2 },
    ...{ passMark: 70, rule: 'all-parts', report: 'completed' },
    ...{ size: bytes.length, sha256: sha256(bytes), bytes },
  });
});

test('without choices there is every package worth making, in both standards', () => {
  const made = [...packagesOf({ ...request, choices: packageChoices({}, exampleCourse) })];
  expect(made).toHaveLength(10);
  expect(new Set(made.map(({ name }) => name)).size).toBe(10);
});

test('makes a package only when it is asked for', () => {
  const choices = packageChoices({ standard: '2004', each: 'yes' }, exampleCourse);
  const controls = {};
  const making = packagesOf({ ...request, controls, choices });
  expect(() => making.next()).toThrow('scorm-2004: found no control documents');
});
