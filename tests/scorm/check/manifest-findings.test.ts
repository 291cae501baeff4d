import { expect, test } from 'vitest';
import { manifestFacts } from '../../../scorm/check/manifest-facts.ts';
import { manifestFindings } from '../../../scorm/check/manifest-findings.ts';
import { readXml } from '../../../scorm/check/read-xml.ts';
import { manifest } from './foreign-package.ts';

function findings(parts: Parameters<typeof manifest>[0], there = ['start.html']) {
  const text = manifest(parts);
  const xml = readXml(text);
  const facts = 'line' in xml ? null : manifestFacts(xml, text);
  if (!facts) throw new Error('expected a manifest');
  return manifestFindings(facts, (name) => there.includes(name)).map(
    ({ verdict, words, named = [] }) => [verdict, words, ...named].join(' '),
  );
}

test('names version and first page of a sound manifest', () => {
  expect(findings({})).toEqual([
    'fine It is a SCORM 1.2 package (“1.2”).',
    'fine “Customer care” opens start.html, which is there.',
  ]);
});

test.each([
  ['CAM 1.3', /^fine It is a SCORM 2004 package/],
  ['2004 3rd Edition', /^fine It is a SCORM 2004 package \(“2004 3rd Edition”\)/],
  ['1.3.1 beta', /^mend The version “1\.3\.1 beta” is none/],
])('reads the version %s', (version, words) => {
  expect(findings({ version: `<schemaversion>${version}</schemaversion>` })[0]).toMatch(words);
});

test('says so if there is no version, guessing it by the form', () => {
  expect(findings({ version: '' })[0]).toMatch(/schemaversion is missing/);
  const version = '<a href="adlcp_rootv1p2.xsd"/>';
  expect(findings({ version })[0]).toMatch(/By its form it is SCORM 1\.2/);
});

test('names a first page that is not there, lies elsewhere, or is of no resource', () => {
  expect(findings({}, []).join('\n')).toMatch(
    /mend What the manifest opens is not in the zip: start/,
  );
  const resource = '<resource identifier="R" adlcp:scormtype="sco" href="https://a.example/"/>';
  expect(findings({ resource }).join('\n')).toMatch(/outside the zip.*https:\/\/a\.example\//);
  expect(findings({ resource: '' }).join('\n')).toMatch(/does not have: Module 1/);
  expect(findings({ item: '' }).join('\n')).toMatch(/no item to open/);
});

test('says what an LMS does with plain pages, and with a mark in the wrong letters', () => {
  const plain = '<resource identifier="R" adlcp:scormtype="asset" href="start.html"/>';
  expect(findings({ resource: plain }).join('\n')).toMatch(/No resource is marked as “sco”/);
  const version = '<schemaversion>2004 4th Edition</schemaversion>';
  expect(findings({ version }).join('\n')).toMatch(/written “scormtype”, and SCORM 2004 writes/);
});

test('names what has an LMS decide instead of the content', () => {
  const item =
    '<item identifier="I" identifierref="R"><title>A</title><adlcp:masteryscore>80</adlcp:masteryscore></item>';
  expect(findings({ item }).join('\n')).toMatch(/content’s stead.*masteryscore/s);
});
