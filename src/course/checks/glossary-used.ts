import { criteriaOf, type Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { tagsNamed } from '../reading/lesson-body.ts';
import { unknownReference } from './unknown-reference.ts';

/**
 * Every term is taught by criteria that the course has, and each lesson that teaches it marks its
 * first use by one `<Term>`.
 */
export function glossaryUsed(draft: Draft): Problem[] {
  const criteria = criteriaOf(draft);
  const known = criteria.map(({ id }) => id);
  return (draft.glossary ?? []).flatMap(({ id: term, taught }) => {
    const place = `content/glossary.yaml › ${term}`;
    return taught.flatMap((id): Problem[] => {
      const criterion = criteria.find((c) => c.id === id);
      if (!criterion) {
        return [unknownReference(place, 'criterion', id, known, '`content/course.yaml`')];
      }
      if (!criterion.lesson) return [];
      const marks = tagsNamed(criterion.lesson.body, 'Term').filter(
        (tag) => tag.attributes['id'] === term,
      );
      if (marks.length === 1) return [];
      return [
        {
          place,
          found: marks.length === 0 ? '' : `${marks.length} \`<Term>\` in \`${id}\``,
          expected: `one \`<Term id="${term}">\` in \`${criterion.folder}/lesson.mdx\``,
          remedy: `mark its first use there, or correct \`taught\``,
        },
      ];
    });
  });
}
