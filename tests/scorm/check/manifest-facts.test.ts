import { expect, test } from 'vitest';
import { manifestFacts } from '../../../scorm/check/manifest-facts.ts';
import { readXml } from '../../../scorm/check/read-xml.ts';
import { manifest } from './foreign-package.ts';

function facts(text: string) {
  const xml = readXml(text);
  return 'line' in xml ? null : manifestFacts(xml, text);
}

test('finds titles, items, resources and their files', () => {
  expect(facts(manifest())).toEqual({
    version: '1.2',
    versionWords: '1.2',
    title: 'Customer care',
    items: [
      {
        title: 'Module 1',
        dangling: false,
        resource: { href: 'start.html', sco: true, marker: 'scormtype', files: ['start.html'] },
      },
    ],
    resources: [{ href: 'start.html', sco: true, marker: 'scormtype', files: ['start.html'] }],
    overrides: [],
  });
});

test('puts base folders before names, and reads escapes in them', () => {
  const resource =
    '<resource xml:base="content/" identifier="R" href="./a%20b.html#top"><file href="100%.png"/></resource>';
  expect(facts(manifest({ resource }))?.resources[0]).toMatchObject({
    href: 'content/a b.html',
    files: ['content/100%.png'],
  });
});

test('is nothing without a manifest', () => {
  expect(facts('<course/>')).toBe(null);
});
