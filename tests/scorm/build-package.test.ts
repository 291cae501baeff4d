import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { EmbeddedPages } from '../../src/course/embedded-pages.ts';
import type {
  PackageDetails,
  PackageSettings,
  PackageStandard,
} from '../../src/course/package-settings.ts';
import { packageScopes } from '../../src/course/package-scope.ts';
import { buildPackage, packageFiles, packageName } from '../../scorm/build-package.ts';
import { bytesOf, textOf, type FileMap } from '../../scorm/file-map.ts';
import { exampleCourse, exampleSite } from './example.ts';

const scopes = packageScopes(exampleCourse);
const control = new Map([['imscp.xsd', bytesOf('<schema/>')]]);

function request(id: string, site: FileMap = exampleSite) {
  const scope = scopes.find((scope) => scope.id === id);
  if (!scope) throw new Error(`no scope ${id}`);
  const options = { standard: 'scorm-1.2' } as const;
  return { description: exampleCourse, scope, options, site, control };
}

/** What a classic script of the package sets on the global object. */
function given<T>(script: string, name: string): T {
  const [, json = ''] = new RegExp(`^globalThis\\.${name} = (.*);\\n$`, 's').exec(script) ?? [];
  return JSON.parse(json) as T;
}

test('a criterion’s package holds its pages, what they need, and nothing of the others', () => {
  const files = packageFiles(request('outcome-four-d9-4-1'));
  expect([...files.keys()].filter((name) => !name.endsWith('.html')).sort()).toEqual([
    'assets/d9-4-1.js',
    'assets/home.js',
    'assets/late.js',
    'assets/letters.woff2',
    'assets/shared.js',
    'assets/site.css',
    'details.js',
    'imscp.xsd',
    'imsmanifest.xml',
    'open-page.js',
    'package.js',
    'pages.js',
  ]);
  for (const [name, bytes] of files) {
    expect(new TextDecoder().decode(bytes), name).not.toMatch(/d5-4-1|d9-4-2/);
  }
  expect(textOf(files, 'index.html')).toContain('<p>Before the next one, read.</p>');
});

test('the manifest lists every file of the content once, and no control document', () => {
  const files = packageFiles(request('outcome-four-d9'));
  const listed = [...textOf(files, 'imsmanifest.xml').matchAll(/<file href="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  const content = [...files.keys()].filter((name) => !/\.xsd$|^imsmanifest/.test(name));
  expect(listed).toEqual(content.sort());
});

test('package.js names the package, its standard and its criteria', () => {
  const files = packageFiles(request('outcome-four-d9'));
  const settings = given<PackageSettings>(textOf(files, 'package.js'), 'outcomeFour');
  expect(settings).toMatchObject({
    id: 'outcome-four-d9',
    title: 'Outcome Four: D9 Work with & for others',
    standard: 'scorm-1.2',
    rule: 'all-parts',
    report: 'completed',
  });
  expect(settings.criteria.map(({ id }) => id)).toEqual(['d9-4-1', 'd9-4-2']);
});

test('details.js names the check questions of the package’s criteria, and their columns', () => {
  const files = packageFiles(request('outcome-four-d9'));
  const details = given<PackageDetails>(textOf(files, 'details.js'), 'outcomeFourDetails');
  expect(details.criteria.map(({ id, pool }) => [id, pool.length])).toEqual([
    ['d9-4-1', 1],
    ['d9-4-2', 1],
  ]);
  expect(details.columns.map(({ criterion }) => criterion)).toEqual(['d9-4-1', 'd9-4-2']);
});

test('pages.js holds every page as it stands in the package, and names scripts and styles', () => {
  const files = packageFiles(request('outcome-four-d9-4-1'));
  const scope: { outcomeFourPages?: EmbeddedPages } = {};
  new Function('globalThis', textOf(files, 'pages.js'))(scope);
  const embedded = scope.outcomeFourPages!;
  const pages = [...files.keys()].filter((name) => name.endsWith('.html')).sort();
  expect(Object.keys(embedded.pages)).toEqual(pages);
  expect(embedded.pages['index.html']).toBe(textOf(files, 'index.html'));
  expect(embedded.pages['help.html']).toContain('<h1>');
  expect(embedded.scripts).toContain('./assets/late.js');
  expect(embedded.styles).toEqual(['assets/site.css']);
});

test('the launch page is whole, and every other page is a shell that opens it from pages.js', () => {
  const files = packageFiles(request('outcome-four-d9-4-1'));
  expect(textOf(files, 'index.html')).toContain('<main>');
  for (const name of [...files.keys()].filter((n) => /\.html$/.test(n) && n !== 'index.html')) {
    expect(textOf(files, name), name).toContain('src="open-page.js"');
    expect(textOf(files, name), name).not.toContain('<main>');
  }
});

test('the same request gives the same bytes, in whatever order the site was read', () => {
  const first = buildPackage(request('outcome-four'));
  const again = buildPackage(request('outcome-four', new Map([...exampleSite].reverse())));
  expect(again).toEqual(first);
  expect(Object.keys(unzipSync(first))).toContain('imsmanifest.xml');
});

test('a page that is missing is named', () => {
  const site = new Map(exampleSite);
  site.delete('help.html');
  expect(() => buildPackage(request('outcome-four', site))).toThrow(/^help\.html: nothing found/);
});

test('zips bear the package’s id and the standard', () => {
  expect(scopes.map((scope) => packageName(scope, 'scorm-1.2'))).toEqual([
    'outcome-four-d5-4-1-scorm12.zip',
    'outcome-four-d9-4-1-scorm12.zip',
    'outcome-four-d9-4-2-scorm12.zip',
    'outcome-four-d9-scorm12.zip',
    'outcome-four-scorm12.zip',
  ]);
  expect(packageName(scopes[1]!, 'scorm-2004')).toBe('outcome-four-d9-4-1-scorm2004.zip');
});

test.each(
  scopes.flatMap(({ id }) => ['scorm-1.2', 'scorm-2004'].map((standard) => [id, standard])),
)('%s, %s: holds the pages of its scope, and no word of what is outside', (id, standard) => {
  const wanted = request(id ?? '');
  const options = { standard: standard as PackageStandard };
  const files = packageFiles({ ...wanted, options });
  const inside = new Set(wanted.scope.criteria);
  for (const criterion of exampleCourse.criteria) {
    const pages = criterion.files.filter((name) => files.has(name));
    expect(pages).toEqual(inside.has(criterion.id) ? criterion.files : []);
    if (inside.has(criterion.id)) continue;
    for (const [name, bytes] of files) {
      expect(new TextDecoder().decode(bytes), name).not.toContain(criterion.id);
    }
  }
});
