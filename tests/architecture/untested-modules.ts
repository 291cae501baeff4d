import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** Does anything of this module remain when its types are stripped? */
export function hasValues(text: string): boolean {
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext };
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { ...options, removeComments: true },
  });
  return outputText.replace(/export \{\};?/g, '').trim() !== '';
}

/** The test of a module: the same path under `tests/`, without `src/`. */
export function testOf(path: string): string {
  return `tests/${path.replace(/^src\//, '')}`.replace(/\.ts$/, '.test.ts');
}

/** Modules with values that have no test at their own path, as sentences. */
export function untestedModules(
  modules: readonly SourceFile[],
  tests: ReadonlySet<string>,
): string[] {
  return modules
    .filter(({ path, text }) => !tests.has(testOf(path)) && hasValues(text))
    .map(({ path }) => `${path}: has no test, expected ${testOf(path)}`);
}
