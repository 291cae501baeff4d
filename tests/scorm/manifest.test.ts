import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { packageScopes } from '../../src/course/package-scope.ts';
import { packageSettings } from '../../src/course/settings-for-scope.ts';
import { manifest12 } from '../../scorm/manifest-12.ts';
import { manifest2004 } from '../../scorm/manifest-2004.ts';
import { exampleCourse } from './example.ts';

const standards = [
  {
    standard: 'scorm-1.2',
    manifest: manifest12,
    folder: 'scorm/control/1.2',
    schemas: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
  },
  {
    standard: 'scorm-2004',
    manifest: manifest2004,
    folder: 'scorm/control/2004',
    schemas: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
      'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    },
  },
] as const;

/** The errors xmllint finds in a manifest, checked against all schemas of its standard at once. */
async function errors(xml: string, { folder, schemas }: (typeof standards)[number]) {
  const imports = Object.entries(schemas).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  const preload = readdirSync(folder).map((fileName) => ({
    fileName,
    contents: readFileSync(join(folder, fileName), 'utf8'),
  }));
  const result = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: xml }],
    schema: [{ fileName: 'all.xsd', contents: schema }],
    preload,
  });
  return result.errors.map(({ rawMessage }) => rawMessage);
}

const scopes = packageScopes(exampleCourse);
const files = ['assets/a.js', 'index.html'];

for (const of of standards) {
  const settingsOf = (scope: (typeof scopes)[number]) =>
    packageSettings(exampleCourse, scope, { standard: of.standard });

  test(`${of.standard}: every manifest is valid by the standard’s schemas`, async () => {
    for (const scope of scopes) {
      expect(await errors(of.manifest(settingsOf(scope), files), of), scope.id).toEqual([]);
    }
  });

  test(`${of.standard}: the schemas find a manifest that is not valid`, async () => {
    const xml = of.manifest(settingsOf(scopes[0]!), files);
    const misplaced = xml.replace('<resources>', '<resources><item/>');
    expect(misplaced).not.toBe(xml);
    expect(await errors(misplaced, of)).not.toEqual([]);
    const misspelt = xml.replace('ype="sco"', 'ype="page"');
    expect(misspelt).not.toBe(xml);
    expect(await errors(misspelt, of)).not.toEqual([]);
  });

  test(`${of.standard}: identifiers outlive versions and titles and start with a letter`, () => {
    const identifiers = (xml: string) =>
      [...xml.matchAll(/identifier="([^"]*)"/g)].map(([, id]) => id);
    const settings = settingsOf(scopes[0]!);
    const first = identifiers(of.manifest(settings, files));
    const later = { ...settings, version: '9.0.0', released: '2030-01-01', title: 'Another' };
    expect(identifiers(of.manifest(later, ['index.html']))).toEqual(first);
    expect(first).toHaveLength(4);
    for (const id of first) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  test(`${of.standard}: says nothing by which Moodle would override the content`, () => {
    const xml = of.manifest(settingsOf(scopes[0]!), files);
    expect(xml).not.toMatch(/masteryscore|prerequisites|completionThreshold|minNormalized/i);
    expect(xml).not.toMatch(/parameters=|index\.html[?#]|&#/);
    expect(xml.match(/<file href="index\.html"\/>/g)).toHaveLength(1);
  });
}

test('SCORM 2004: the content sets completion and success', () => {
  const xml = manifest2004(
    packageSettings(exampleCourse, scopes[0]!, { standard: 'scorm-2004' }),
    files,
  );
  expect(xml).toContain(
    '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
  );
  expect(xml).toContain('adlcp:scormType="sco"');
  expect(xml).toContain('<schemaversion>2004 4th Edition</schemaversion>');
});

test('an id that cannot be an identifier is refused', () => {
  const settings = packageSettings(exampleCourse, scopes[0]!, { standard: 'scorm-1.2' });
  expect(() => manifest12({ ...settings, id: '9 lives' }, files)).toThrow(/unexpected `9 lives`/);
});
