import type { Latest, Stamp } from './attempt.ts';

/**
 * The later of two values. Equal stamps with different values happen when two tabs share a device:
 * then a fixed order of the values decides, so that every copy comes to the same end.
 */
export function later<T>(a: Latest<T>, b: Latest<T>): Latest<T> {
  const order = byStamp(a.at, b.at);
  // Mostly both are the same text, and it may be long.
  if (order === 0 && a.value !== b.value)
    return byText(textOf(a.value), textOf(b.value)) >= 0 ? a : b;
  return order >= 0 ? a : b;
}

/** Positive if `a` comes after `b`, 0 if they are the same. */
function byStamp(a: Stamp, b: Stamp): number {
  return a.count - b.count || a.device - b.device;
}

/** Positive if `a` comes after `b` by UTF-16 units, 0 if they are the same. */
export function byText(a: string, b: string): number {
  return a === b ? 0 : a > b ? 1 : -1;
}

/** Text that differs if and only if the values do; in which order keys were set does not matter. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.entries(part).sort(([a], [b]) => byText(a, b))
      : part,
  );
}
