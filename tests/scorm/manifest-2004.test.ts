import { expect, test } from 'vitest';
import { packageScopes } from '../../src/course/package-scope.ts';
import { packageSettings } from '../../src/course/settings-for-scope.ts';
import { manifest2004 } from '../../scorm/manifest-2004.ts';
import { exampleCourse } from './example.ts';
import { manifestErrors } from './manifest-errors.ts';

const all = packageScopes(exampleCourse).map((scope) =>
  packageSettings(exampleCourse, scope, { standard: 'scorm-2004' }),
);
const xml = manifest2004(all[0]!, ['assets/a.js', 'index.html']);
const errors = (manifest: string) =>
  manifestErrors(manifest, 'scorm/control/2004', {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  });

test('every manifest is valid by the standard’s schemas', async () => {
  for (const settings of all) {
    expect(
      await errors(manifest2004(settings, ['assets/a.js', 'index.html'])),
      settings.id,
    ).toEqual([]);
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

test('has the words by which an LMS knows SCORM 2004 4th Edition and its SCO', () => {
  expect(xml).toContain('<schema>ADL SCORM</schema>');
  expect(xml).toContain('<schemaversion>2004 4th Edition</schemaversion>');
  expect(xml).toContain('adlcp:scormType="sco"');
});

test('leaves completion and success to the content', () => {
  expect(xml).toContain(
    '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
  );
});
