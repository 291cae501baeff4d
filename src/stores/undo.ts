import { atom } from 'nanostores';
import {
  noSteps,
  redone,
  type Steps,
  stepTaken,
  type Texts,
  undone,
} from '../course/writing/steps.ts';
import { $writing, textOf, write } from './writing.ts';

/** What can be undone on this page, and done again. */
export const $steps = atom<Steps>(noSteps);

/** Writes texts as one step that can be undone. */
export function writeUndoably(texts: Texts): void {
  const before = current(Object.keys(texts));
  const changed = Object.entries(texts).filter(([key, text]) => before[key] !== text);
  if (changed.length === 0) return;
  put(Object.fromEntries(changed));
  $steps.set(stepTaken($steps.get(), { before, after: texts }));
}

/** Undoes the latest step. Returns the keys of the texts that changed. */
export function undoStep(): string[] {
  return take(undone($steps.get(), current(touched())));
}

/** Does the latest undone step again. Returns the keys of the texts that changed. */
export function redoStep(): string[] {
  return take(redone($steps.get(), current(touched())));
}

/** Another page begins: its learner cannot see what would change. */
export function forgetSteps(): void {
  $steps.set(noSteps);
}

function take({ steps, texts }: { steps: Steps; texts: Texts }): string[] {
  put(texts);
  $steps.set(steps);
  return Object.keys(texts);
}

function touched(): string[] {
  const { done, undone } = $steps.get();
  return [done.at(-1), undone.at(-1)].flatMap((step) => Object.keys(step?.after ?? {}));
}

function current(keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, textOf($writing.get(), key)]));
}

function put(texts: Texts): void {
  for (const [key, text] of Object.entries(texts)) write(key, text);
}
