import { later } from '../attempt/latest.ts';
import type { Writing } from './writing.ts';

/** Two copies of one learner's writing made into one; see `join` of attempts for its laws. */
export function joinWriting(a: Writing, b: Writing): Writing {
  if (a.epoch !== b.epoch) return a.epoch > b.epoch ? a : b;
  const texts = new Map(Object.entries(a.texts));
  for (const [key, text] of Object.entries(b.texts)) {
    const other = texts.get(key);
    texts.set(key, other === undefined ? text : later(other, text));
  }
  return { epoch: a.epoch, texts: Object.fromEntries(texts) };
}
