import { expect, test } from 'vitest';
import { forbiddenImports, type Rooms } from './architecture/forbidden-imports.ts';
import { shippedSchemas } from './architecture/shipped-schemas.ts';
import { sourceFiles, type SourceFile } from './architecture/source-files.ts';
import { hasValues, untestedModules } from './architecture/untested-modules.ts';

const paper = ['src/course', 'src/account', 'src/tools'];
const seen = [...paper, 'src/tracking', 'src/stores', 'src/components', 'src/content.ts'];

/** Which room may import from which: nothing points up. */
const rooms: Rooms = {
  content: { rooms: [], packages: [] },
  'src/course': { rooms: [], packages: ['astro/zod', 'yaml'] },
  // Heavy checks of prose, for `npm run check` and the tests only.
  'src/course/checks/prose': {
    rooms: ['src/course'],
    packages: ['retext', 'retext-equality', 'retext-spell'],
  },
  'src/account': { rooms: ['src/course'], packages: ['fflate'] },
  'src/tools': { rooms: ['src/course'], packages: [] },
  'src/tracking': { rooms: ['src/course'], packages: ['fflate'] },
  'src/stores': { rooms: ['src/tracking', 'src/course'], packages: ['nanostores'] },
  'src/content.ts': { rooms: ['src/course', 'src/tools', 'content'], packages: ['astro'] },
  'src/env.d.ts': { rooms: ['src/course'], packages: ['astro'] },
  'src/components': {
    rooms: [...paper, 'src/tracking', 'src/stores', 'src/content.ts'],
    packages: ['preact', 'nanostores', '@nanostores/preact', 'astro', 'astro:transitions'],
  },
  // The tutors' area, which no learner's page loads: it makes and opens packages.
  'src/components/tutors': {
    rooms: [...seen, 'scorm'],
    packages: ['preact', 'nanostores', '@nanostores/preact', 'astro', 'fflate', 'scorm-again'],
  },
  'src/layouts': {
    rooms: [...seen, 'src/components/tutors'],
    packages: ['astro', 'astro:transitions'],
  },
  'src/pages': { rooms: [...seen, 'src/components/tutors', 'src/layouts'], packages: ['astro'] },
  'src/cli': { rooms: ['*'], packages: ['*'] },
  scorm: {
    rooms: ['src/course'],
    packages: ['fflate', 'parse5', 'node:fs', 'node:path', 'node:url', 'node:util', 'node:crypto'],
  },
};

const code = sourceFiles('src', 'scorm');
const tests = sourceFiles('tests');
const tested = /^(src\/(course|tracking|stores|account|tools)|scorm)\/.*\.ts$/;

test('no room imports from a room above it', () => {
  expect(forbiddenImports(code, rooms)).toEqual([]);
});

test('no schema ships to a browser', () => {
  expect(shippedSchemas(code)).toEqual([]);
});

test('every module on paper, of tracking, stores and packages has its test', () => {
  const modules = code.filter(({ path }) => tested.test(path) && !path.endsWith('.d.ts'));
  expect(untestedModules(modules, new Set(tests.map(({ path }) => path)))).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  const long = [...code, ...tests]
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});

test('there is no drawer for whatever fits nowhere, and no barrel', () => {
  const drawer = /(^|\/)(utils?|helpers?|common|lib|misc|shared)(\/|\.)/i;
  const barrel = /(^|\/)index\.(ts|tsx|mjs)$/;
  const found = code.filter(({ path }) => drawer.test(path) || barrel.test(path));
  expect(found.map(({ path }) => path)).toEqual([]);
});

const one = (path: string, text: string): SourceFile[] => [{ path, text }];

test.each([
  ['static', "import { x } from '../stores/attempt.ts';"],
  ['of a type', "import type { X } from '../stores/attempt.ts';"],
  ['of a type in place', "type X = import('../stores/attempt.ts').X;"],
  ['for its effect', "import '../stores/attempt.ts';"],
  ['dynamic', "const x = await import('../stores/attempt.ts');"],
  ['passed on', "export { x } from '../stores/attempt.ts';"],
  ['by a glob', "const x = import.meta.glob('../stores/*.ts');"],
])('sees an import upwards that is %s', (_, text) => {
  const [problem, ...others] = forbiddenImports(one('src/course/bad.ts', text), rooms);
  expect(problem).toMatch(/^src\/course\/bad\.ts: imports src\/stores\/.*, but src\/course may/);
  expect(others).toEqual([]);
});

test('sees an import upwards in the scripts and the frontmatter of an Astro file', () => {
  const text = "---\nimport A from '../pages/a.ts';\n---\n<script>import '../cli/b.ts';</script>";
  expect(forbiddenImports(one('src/components/Bad.astro', text), rooms)).toHaveLength(2);
});

test('sees a package that a room may not use, and a file in no room', () => {
  const dom = forbiddenImports(one('src/course/bad.ts', "import 'preact';"), rooms);
  expect(dom).toEqual([
    'src/course/bad.ts: imports package preact, but src/course may import only astro/zod, yaml',
  ]);
  expect(forbiddenImports(one('src/extra/a.ts', ''), rooms)).toHaveLength(1);
});

test('sees nothing wrong with an import downwards or beside', () => {
  const text = "import '../course/a.ts'; import './b.ts'; // import '../stores/c.ts'";
  expect(forbiddenImports(one('src/tracking/good.ts', text), rooms)).toEqual([]);
});

test('sees a schema that ships through a module between, and none in a type', () => {
  const schema = { path: 'src/course/schema/id.ts', text: "import { z } from 'astro/zod';" };
  const between = { path: 'src/course/a.ts', text: "import { id } from './schema/id.ts';" };
  const island = { path: 'src/components/A.tsx', text: "import { a } from '../course/a.ts';" };
  expect(shippedSchemas([schema, between, island]).join()).toContain('A.tsx → src/course/a.ts');
  const typed = { ...between, text: "import type { Id } from './schema/id.ts';" };
  expect(shippedSchemas([schema, typed, island])).toEqual([]);
});

test('asks for a test of a module with values, not of one with types only', () => {
  expect(hasValues("import type { A } from './a.ts'; export interface B { a: A }")).toBe(false);
  const module = one('scorm/zip.ts', 'export const a = 1;');
  expect(untestedModules(module, new Set())).toEqual([
    'scorm/zip.ts: has no test, expected tests/scorm/zip.test.ts',
  ]);
  expect(untestedModules(module, new Set(['tests/scorm/zip.test.ts']))).toEqual([]);
});
