import { astroCode, importsIn } from './imports-of.ts';
import type { SourceFile } from './source-files.ts';

/** What must not reach a browser: the schemas would bring all of zod. */
const heavy = /^(src\/course\/schema\/|astro\/zod$|zod$|yaml$)/;

interface Start {
  readonly path: string;
  readonly code: string;
}

/** Where the browser’s code starts: islands, stores, tracking, and scripts of Astro files. */
function starts(files: readonly SourceFile[]): Start[] {
  return files.flatMap(({ path, text }) => {
    if (path.endsWith('.astro')) return [{ path, code: astroCode(text).browser }];
    const island = path.startsWith('src/components/') && path.endsWith('.tsx');
    return island || /^src\/(stores|tracking)\//.test(path) ? [{ path, code: text }] : [];
  });
}

/** Every way by which browser code would import the value of a schema, as one sentence. */
export function shippedSchemas(files: readonly SourceFile[]): string[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const seen = new Set<string>();
  const problems: string[] = [];
  const follow = (path: string, code: string, way: readonly string[]): void => {
    for (const { target, typeOnly } of importsIn(path, code)) {
      if (typeOnly) continue;
      if (heavy.test(target)) {
        problems.push(`${[...way, path].join(' → ')}: imports ${target}, expected \`import type\``);
      }
      const next = texts.get(target);
      if (next === undefined || seen.has(target) || target.endsWith('.astro')) continue;
      seen.add(target);
      follow(target, next, [...way, path]);
    }
  };
  for (const { path, code } of starts(files)) follow(path, code, []);
  return problems;
}
