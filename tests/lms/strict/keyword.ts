import type { DataModel } from './element.ts';

/** The names directly below a parent (`cmi.core` → `student_id`, …); none for a leaf. */
export function childrenOf(model: DataModel, parent: string): string[] {
  const names = Object.keys(model);
  const children = (prefix: string) =>
    names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  const below = isArray(model, parent) ? children(`${parent}.n.`) : children(`${parent}.`);
  return [...new Set(below.map((rest) => rest.split('.')[0] ?? ''))];
}

/** Whether the name (with `n` for indexes) is an array of the data model. */
export function isArray(model: DataModel, name: string): boolean {
  return Object.keys(model).some((element) => element.startsWith(`${name}.n.`));
}

/** Whether the name is an element or the parent of one. */
export function isKnown(model: DataModel, name: string): boolean {
  return name in model || childrenOf(model, name).length > 0;
}

/** Splits `cmi.core._children` into its parent and the keyword. */
export function keywordOf(name: string): { parent: string; keyword: string } | undefined {
  const match = /^(.+)\.(_children|_count|_version)$/.exec(name);
  return match ? { parent: match[1] ?? '', keyword: match[2] ?? '' } : undefined;
}
