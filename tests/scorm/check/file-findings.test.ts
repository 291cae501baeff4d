import { expect, test } from 'vitest';
import { fileFindings } from '../../../scorm/check/file-findings.ts';
import type { ManifestFacts } from '../../../scorm/check/manifest-facts.ts';

const facts = (...files: string[]) =>
  ({ resources: [{ href: 'a.html', sco: true, marker: '', files }] }) as unknown as ManifestFacts;

test('finds nothing wrong where the list and the zip agree', () => {
  const [finding, ...others] = fileFindings(facts('b.js'), [
    'a.html',
    'b.js',
    'imsmanifest.xml',
    'x.xsd',
  ]);
  expect(finding).toMatchObject({ verdict: 'fine' });
  expect(others).toEqual([]);
});

test('names what is listed and missing, there and not listed, and listed elsewhere', () => {
  const found = fileFindings(facts('gone.js', '../out.js', 'https://a.example/x'), [
    'a.html',
    'more.css',
  ]);
  expect(found.map(({ verdict, named }) => [verdict, named])).toEqual([
    ['mend', ['gone.js']],
    ['mend', ['../out.js', 'https://a.example/x']],
    ['open', ['more.css']],
  ]);
  expect(found[0]?.words).toMatch(/^1 file is listed/);
});
