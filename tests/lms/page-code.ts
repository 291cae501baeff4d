import { readFileSync } from 'node:fs';
import ts from 'typescript';

const folder = new URL('./', import.meta.url);
const againFolder = new URL('../../node_modules/scorm-again/dist/esm/', import.meta.url);
const again: Readonly<Record<string, string>> = {
  '1.2': 'scorm12.min.js',
  '2004': 'scorm2004.min.js',
};

const { ModuleKind, ScriptTarget } = ts;
const compiled = new Map<string, string>();

/** A module of this folder (`player/player.ts`) as JavaScript; null for anything else. */
export function pageModule(path: string): string | null {
  if (!/^[a-z\d/-]+\.ts$/.test(path)) return null;
  const known = compiled.get(path);
  if (known !== undefined) return known;
  const compilerOptions = { module: ModuleKind.ESNext, target: ScriptTarget.ES2023 };
  const source = readFileSync(new URL(path, folder), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  compiled.set(path, outputText);
  return outputText;
}

/** scorm-again's run-time code for a standard; null for anything else. */
export function againModule(standard: string): string | null {
  const file = again[standard];
  return file ? readFileSync(new URL(file, againFolder), 'utf8') : null;
}
