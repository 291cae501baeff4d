import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPackage } from '../../scorm/build-package.ts';
import { checkPackage, isLookedInto } from '../../scorm/check-package.ts';
import { readZip } from '../../scorm/read-zip.ts';
import { packageScopes } from '../../src/course/package-scope.ts';
import { manifest, unpacked } from './check/foreign-package.ts';
import { exampleCourse, exampleSite } from './example.ts';

const good = { 'imsmanifest.xml': manifest(), 'start.html': '<p>Hello</p>' };

function toMend(texts: Readonly<Record<string, string>>): string[] {
  return checkPackage(unpacked(texts), 1000)
    .findings.filter(({ verdict }) => verdict === 'mend')
    .map(({ words, named = [] }) => [words, ...named].join(' '));
}

test('has nothing to mend in our own packages', () => {
  for (const standard of ['scorm-1.2', 'scorm-2004'] as const) {
    const [scope] = packageScopes(exampleCourse);
    if (!scope) throw new Error('the example has no scope');
    const bytes = buildPackage({
      ...{ description: exampleCourse, scope, options: { standard } },
      ...{ site: exampleSite, control: new Map() },
    });
    const read = readZip(bytes, undefined, isLookedInto);
    if (read.problem) throw new Error(read.problem.kind);
    const { scorm, findings } = checkPackage(read, bytes.length);
    expect(scorm).toBe(true);
    expect(findings.filter(({ verdict }) => verdict === 'mend')).toEqual([]);
    expect(findings.filter(({ verdict }) => verdict === 'fine').length).toBeGreaterThan(5);
  }
});

test('has nothing to mend in a sound package of another maker', () => {
  expect(toMend(good)).toEqual([]);
});

test('refuses a zip without a manifest, and looks at nothing more', () => {
  const report = checkPackage(
    unpacked({ 'word/document.xml': '<a/>', 'a/b/imsmanifest.xml': '' }),
    9,
  );
  expect(report.scorm).toBe(false);
  expect(report.findings).toHaveLength(1);
  expect(report.findings[0]?.words).toMatch(/no SCORM package: it has no imsmanifest\.xml/);
});

test('looks into a package that lies one folder down as if it lay at the root', () => {
  const down = Object.fromEntries(
    Object.entries(good).map(([name, text]) => [`care/${name}`, text]),
  );
  expect(toMend(down)).toEqual([expect.stringMatching(/folder “care”.*Zip the contents/)]);
});

test('says where a manifest is broken, and goes on with the rest', () => {
  const broken = { ...good, 'imsmanifest.xml': '<manifest>\n<a></manifest>', 'a b.txt': '' };
  expect(toMend(broken)).toEqual([
    expect.stringMatching(/not well-formed XML \(line 2, character 4\): unexpected <\/manifest>/),
    expect.stringMatching(/refuse or change names.*a b\.txt/),
  ]);
  expect(toMend({ ...good, 'imsmanifest.xml': '<course/>' })).toEqual([
    expect.stringMatching(/outermost element is <course>/),
  ]);
});

test('names what pages, styles and scripts ask of other servers', () => {
  const texts = {
    ...good,
    'start.html': '<script src="https://cdn.example/x.js"></script><a href="/help">Help</a>',
  };
  const [remote, root] = toMend(texts);
  expect(remote).toContain('start.html: https://cdn.example/x.js');
  expect(root).toContain('start.html: /help');
});

test('says so if a page cannot be looked into, instead of failing', () => {
  const deep = { ...good, 'start.html': '<div>'.repeat(50_000) };
  const { findings } = checkPackage(unpacked(deep), 9);
  expect(findings.find(({ words }) => /too deep/.test(words))?.named).toEqual(['start.html']);
});

test('never throws, whatever the files hold', () => {
  const names = fc.constantFrom(
    'imsmanifest.xml',
    'a/imsmanifest.xml',
    'a.html',
    'b.css',
    'c.js',
    'd.png',
  );
  const pieces = fc.constantFrom(
    ...[
      '<manifest>',
      '</manifest>',
      '<resource href="',
      '<file href="a.html"/>',
      '"',
      '>',
      '&',
      '<',
    ],
    ...['url(', 'https://a.b', '/', '<item identifierref="x"/>', '<script>', '%', '\0', '😀'],
  );
  const text = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.dictionary(names, text), fc.nat(), (texts, packed) => {
      const { findings } = checkPackage(unpacked(texts), packed);
      expect(findings.length).toBeGreaterThan(0);
      for (const { words } of findings) expect(words).not.toMatch(/undefined|null|NaN/);
    }),
  );
});
