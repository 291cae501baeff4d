import { expect, test } from 'vitest';
import { addressFindings } from '../../../scorm/check/address-findings.ts';

test('finds nothing wrong where nothing is asked for', () => {
  expect(addressFindings([])).toMatchObject([{ verdict: 'fine' }]);
});

test('has remote requests and addresses from the root mended; links and scripts stay open', () => {
  const found = addressFindings([
    { file: 'a.html', url: 'https://a.example/x.js', use: 'load' },
    { file: 'a.html', url: 'https://a.example/x.js', use: 'load' },
    { file: 'a.html', url: '/b', use: 'link' },
    { file: 'c.js', url: `https://c.example/${'x'.repeat(200)}`, use: 'script' },
    { file: 'd.html', url: 'https://d.example/', use: 'link' },
  ]);
  expect(found.map(({ verdict, named }) => [verdict, named?.length])).toEqual([
    ['mend', 1],
    ['mend', 1],
    ['open', 1],
    ['open', 1],
  ]);
  expect(found[2]?.named?.[0]).toHaveLength('c.js: '.length + 120);
});
