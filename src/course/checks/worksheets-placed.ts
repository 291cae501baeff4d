import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { idsOf, tagsNamed } from '../reading/lesson-body.ts';

const uses = ['given', 'own'];

/** Every worksheet stands in the lesson, at most once for each use. */
export function worksheetsPlaced({ folder, lesson, worksheets }: CriterionDraft): Problem[] {
  if (!lesson) return [];
  const tags = tagsNamed(lesson.body, 'Worksheet').map((tag) => ({
    place: `${folder}/lesson.mdx › line ${tag.line}`,
    ids: idsOf(tag),
    use: tag.attributes['use'] ?? 'own',
  }));
  const missing = (worksheets ?? [])
    .filter(({ id }) => !tags.some(({ ids }) => ids.includes(id)))
    .map(({ id }) => ({
      place: `${folder}/worksheets.yaml › ${id}`,
      found: 'worksheet that is not shown',
      expected: `\`<Worksheet id="${id}" use="given" />\` or \`use="own"\` in the lesson`,
      remedy: 'place it, or take it out',
    }));
  const wrong = tags.flatMap(({ place, ids, use }, index) => {
    if (!uses.includes(use)) {
      return [
        { place, found: `use \`${use}\``, expected: '`given` or `own`', remedy: 'correct it' },
      ];
    }
    const again = tags.slice(0, index).some((t) => t.use === use && t.ids[0] === ids[0]);
    if (!again) return [];
    const expected = 'each worksheet once for each use: both would write in the same place';
    return [
      { place, found: `second \`${ids[0]}\` for \`${use}\``, expected, remedy: 'take one out' },
    ];
  });
  return [...missing, ...wrong];
}
