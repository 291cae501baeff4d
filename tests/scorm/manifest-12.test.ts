import { expect, test } from 'vitest';
import { packageScopes } from '../../src/course/package-scope.ts';
import { packageSettings } from '../../src/course/settings-for-scope.ts';
import { manifest12 } from '../../scorm/manifest-12.ts';
import { exampleCourse } from './example.ts';
import { manifestErrors } from './manifest-errors.ts';

const all = packageScopes(exampleCourse).map((scope) =>
  packageSettings(exampleCourse, scope, { standard: 'scorm-1.2' }),
);
const xml = manifest12(all[0]!, ['assets/a.js', 'index.html']);
const errors = (manifest: string) =>
  manifestErrors(manifest, 'scorm/control/1.2', {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
  });

test('every manifest is valid by the standard’s schemas', async () => {
  for (const settings of all) {
    expect(await errors(manifest12(settings, ['assets/a.js', 'index.html'])), settings.id).toEqual(
      [],
    );
  }
});

test('the schemas find a manifest that is not valid', async () => {
  for (const bad of [
    xml.replace('<resources>', '<resources><item/>'),
    xml.replace('ype="sco"', 'ype="page"'),
  ]) {
    expect(bad).not.toBe(xml);
    expect(await errors(bad)).not.toEqual([]);
  }
});

test('lists each file once and says nothing by which Moodle would override the content', () => {
  expect(xml.match(/<file href="[^"]*"/g)).toEqual([
    '<file href="assets/a.js"',
    '<file href="index.html"',
  ]);
  expect(xml).not.toMatch(/masteryscore|prerequisites|completionThreshold|minNormalized/i);
  expect(xml).not.toMatch(/parameters=|index\.html[?#]|&#/);
});

test('has the words by which an LMS knows SCORM 1.2 and its SCO', () => {
  expect(xml).toContain('<schema>ADL SCORM</schema>');
  expect(xml).toContain('<schemaversion>1.2</schemaversion>');
  expect(xml).toContain('adlcp:scormtype="sco"');
});
