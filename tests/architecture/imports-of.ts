import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** One import, of whatever form. */
export interface Import {
  /** Path from the root for a file of ours, the package's name for any other. */
  readonly target: string;
  readonly ours: boolean;
  /** Does it vanish when types are stripped? */
  readonly typeOnly: boolean;
}

/** The parts of an Astro file that hold code: `server` above the mark-up, `browser` in scripts. */
export function astroCode(text: string): { server: string; browser: string } {
  const [whole = '', server = ''] = /^\s*---\r?\n([\s\S]*?)\n---/.exec(text) ?? [];
  const rest = text.slice(whole.length);
  const scripts = [...rest.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((m) => m[1] ?? '');
  return { server, browser: scripts.join('\n') };
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly)
  );
}

function literal(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(literal) : [];
}

function found(node: ts.Node): { names: string[]; typeOnly: boolean } {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return { names: literal(node.moduleSpecifier), typeOnly: isTypeOnly(node) };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { names: literal(node.argument.literal), typeOnly: true };
  }
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText();
    const imports =
      node.expression.kind === ts.SyntaxKind.ImportKeyword || called === 'import.meta.glob';
    if (imports) return { names: literal(node.arguments[0]), typeOnly: false };
  }
  return { names: [], typeOnly: false };
}

/** Every import of a piece of code: static, dynamic, of types, and by `import.meta.glob`. */
export function importsIn(path: string, code: string): Import[] {
  const imports: Import[] = [];
  const walk = (node: ts.Node): void => {
    const { names, typeOnly } = found(node);
    for (const name of names) {
      const ours = name.startsWith('.') || name.startsWith('/');
      const target = name.startsWith('/')
        ? name.slice(1)
        : posix.normalize(posix.join(posix.dirname(path), name));
      const bare = target.replace(/\?.*$/, '');
      imports.push({ target: ours ? bare : name, ours, typeOnly });
    }
    ts.forEachChild(node, walk);
  };
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  walk(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind));
  return imports;
}

/** Every import of a file. */
export function importsOf({ path, text }: SourceFile): Import[] {
  if (path.endsWith('.css')) return [];
  if (!path.endsWith('.astro')) return importsIn(path, text);
  const { server, browser } = astroCode(text);
  return [...importsIn(path, server), ...importsIn(path, browser)];
}
