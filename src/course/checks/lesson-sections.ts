import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { tagsNamed } from '../reading/lesson-body.ts';

/** The body has one `<Section id>` for each section of the frontmatter, in the same order. */
export function lessonSections({ folder, lesson }: CriterionDraft): Problem[] {
  if (!lesson) return [];
  const wanted = lesson.data.sections.map(({ id }) => id);
  const placed = tagsNamed(lesson.body, 'Section').map((tag) => tag.attributes['id'] ?? '');
  if (wanted.join() === placed.join()) return [];
  return [
    {
      place: `${folder}/lesson.mdx`,
      found: placed.length === 0 ? '' : `sections ${placed.join(', ')} in the body`,
      expected: `\`<Section id>\` for ${wanted.join(', ')}, in this order`,
      remedy: 'make the frontmatter’s `sections` and the body’s `<Section>` tags agree',
    },
  ];
}
