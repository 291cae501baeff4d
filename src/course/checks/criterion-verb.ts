import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** The criterion’s text contains its command verb. */
export function criterionVerb({ folder, lesson }: CriterionDraft): Problem[] {
  if (!lesson) return [];
  const { criterion, verb } = lesson.data;
  if (new RegExp(`\\b${verb}\\b`, 'i').test(criterion)) return [];
  return [
    {
      place: `${folder}/lesson.mdx › criterion`,
      found: `text without “${verb}”`,
      expected: 'the criterion word for word, with its command verb',
      remedy: 'correct `criterion` or `verb`',
    },
  ];
}
