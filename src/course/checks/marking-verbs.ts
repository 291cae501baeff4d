import { criteriaOf, type Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** Every command verb in use has its test in the marking guides, once. */
export function markingVerbs(draft: Draft): Problem[] {
  const { marking } = draft;
  if (!marking) return [];
  const used = new Set(criteriaOf(draft).flatMap(({ lesson }) => lesson?.data.verb ?? []));
  return [...used].flatMap((verb) => {
    const tests = marking.verbs.filter((entry) => entry.verb === verb).length;
    if (tests === 1) return [];
    return [
      {
        place: 'content/marking.yaml › verbs',
        found: tests === 0 ? '' : `${tests} entries for “${verb}”`,
        expected: `one test of “${verb}”`,
        remedy: tests === 0 ? 'write it' : 'keep one',
      },
    ];
  });
}
