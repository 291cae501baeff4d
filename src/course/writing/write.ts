import type { Writing } from './writing.ts';

/**
 * One text written or changed. Its stamp counts this text's own changes. The same text again gives
 * the same writing back.
 * @param device the browser's 12-bit number
 * @param key see `Writing`
 */
export function write(writing: Writing, device: number, key: string, text: string): Writing {
  const before = Object.hasOwn(writing.texts, key) ? writing.texts[key] : undefined;
  if ((before?.value ?? '') === text) return writing;
  const at = { count: (before?.at.count ?? 0) + 1, device };
  return { ...writing, texts: { ...writing.texts, [key]: { value: text, at } } };
}

/** *Clear everything*: no writing, and it wins over every copy of the old one. */
export function clearWriting(writing: Writing): Writing {
  return { epoch: writing.epoch + 1, texts: {} };
}
