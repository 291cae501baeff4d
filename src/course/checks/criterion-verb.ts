import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** The criterion’s text contains its command verb, or both where there are two. */
export function criterionVerb({ folder, lesson }: CriterionDraft): Problem[] {
  if (!lesson) return [];
  const { criterion, verb } = lesson.data;
  const verbs = verb.split(' and ');
  if (verbs.every((word) => new RegExp(`\\b${word}\\b`, 'i').test(criterion))) return [];
  return [
    {
      place: `${folder}/lesson.mdx › criterion`,
      found: `text without “${verb}”`,
      expected: 'the criterion word for word, with its command verb',
      remedy: 'correct `criterion` or `verb`',
    },
  ];
}
