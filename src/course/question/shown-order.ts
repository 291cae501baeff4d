import { mulberry32, shuffle } from '../check/shuffle.ts';
import type { Question } from '../schema/question.ts';

/**
 * Letters of a `sequencing` question's steps in the order first shown: the same for everybody and
 * every visit, decided by the question's id, and never the right order. Other types: none.
 */
export function shownOrder(question: Question): string[] {
  if (question.type !== 'sequencing') return [];
  const right = question.steps.map(({ id }) => id);
  const chance = mulberry32(fnv1a(question.id));
  const shown = shuffle(right, chance);
  const isRight = shown.every((letter, place) => letter === right[place]);
  // Turning the right order by one step moves every step.
  return isRight ? [...right.slice(1), ...right.slice(0, 1)] : shown;
}

/** The published 32-bit FNV-1a hash. */
function fnv1a(text: string): number {
  return [...text].reduce(
    (hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );
}
