import { expect, test } from 'vitest';
import {
  contentTypesPart,
  corePart,
  documentRelationships,
  footerPart,
  headerPart,
  packageRelationships,
  sectionProperties,
  settingsPart,
} from '../../../src/account/word/word-frame.ts';

test('header and footer are the parts that the section names', () => {
  const of = (name: string) =>
    new RegExp(`Id="(rId\\d)"[^>]*Target="${name}"`).exec(documentRelationships())?.[1];
  expect(sectionProperties).toContain(
    `<w:headerReference w:type="default" r:id="${of('header1.xml')}"/>`,
  );
  expect(sectionProperties).toContain(
    `<w:footerReference w:type="default" r:id="${of('footer1.xml')}"/>`,
  );
});

test('every part that is pointed to has its type', () => {
  const targets = [
    ...(packageRelationships() + documentRelationships()).matchAll(/Target="([^"]+)"/g),
  ];
  for (const [, target = ''] of targets) {
    expect(contentTypesPart()).toContain(`${target.replace(/^word\/|^docProps\//, '')}"`);
  }
  expect(targets).toHaveLength(7);
});

test('says DRAFT, numbers its pages, and gives title and language', () => {
  expect(headerPart('DRAFT', 'D9 <4.1>')).toContain('DRAFT');
  expect(headerPart('', 'D9 <4.1>')).toContain('D9 &lt;4.1&gt;');
  expect(headerPart('', 'D9')).not.toContain(' · ');
  expect(footerPart()).toContain(' NUMPAGES ');
  expect(corePart('A & B')).toContain('<dc:title>A &amp; B</dc:title>');
  expect(corePart('A')).toContain('<dc:language>en-GB</dc:language>');
  expect(settingsPart()).toContain('compatibilityMode');
});
