import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { idsOf, tagsNamed } from '../reading/lesson-body.ts';

/** Every figure of `figures.yaml` is shown in the lesson. */
export function figuresPlaced({ folder, lesson, figures }: CriterionDraft): Problem[] {
  if (!lesson) return [];
  const placed = tagsNamed(lesson.body, 'Figure').flatMap(idsOf);
  return (figures ?? [])
    .filter(({ id }) => !placed.includes(id))
    .map(({ id }) => ({
      place: `${folder}/figures.yaml › ${id}`,
      found: 'figure that is not shown',
      expected: `\`<Figure id="${id}" />\` in the lesson`,
      remedy: 'place it, or take it out',
    }));
}
