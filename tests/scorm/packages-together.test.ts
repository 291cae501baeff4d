import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packageChoices } from '../../src/course/package-choices.ts';
import { bytesOf } from '../../scorm/file-map.ts';
import { packagesOf } from '../../scorm/packages-of.ts';
import { packagesTogether } from '../../scorm/packages-together.ts';
import { sha256 } from '../../scorm/sha256.ts';
import { exampleCourse, exampleSite } from './example.ts';

test('packages in one zip come out of it as they were', () => {
  const packages = [
    ...packagesOf({
      description: exampleCourse,
      choices: packageChoices({ each: 'yes', standard: '1.2' }, exampleCourse),
      site: exampleSite,
      controls: { 'scorm-1.2': new Map([['imscp.xsd', bytesOf('<schema/>')]]) },
    }),
  ];
  const together = packagesTogether(packages, exampleCourse);
  expect(together.name).toBe('outcome-four-3-packages.zip');
  expect(together.size).toBe(together.bytes.length);
  expect(together.sha256).toBe(sha256(together.bytes));
  expect(unzipSync(together.bytes)).toEqual(
    Object.fromEntries(packages.map(({ name, bytes }) => [name, bytes])),
  );
  expect(packagesTogether(packages, exampleCourse).sha256).toBe(together.sha256);
});
