import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { idsOf, tagsNamed } from '../reading/lesson-body.ts';

/** The rota of `rota.yaml` stands in the lesson once, and nothing else is placed as one. */
export function rotaPlaced({ folder, lesson, rota }: CriterionDraft): Problem[] {
  if (!lesson) return [];
  const tags = tagsNamed(lesson.body, 'Rota');
  const mine = rota ? tags.filter((tag) => idsOf(tag).includes(rota.id)) : [];
  const strange = tags
    .filter((tag) => !mine.includes(tag))
    .map((tag) => ({
      place: `${folder}/lesson.mdx › line ${tag.line}`,
      found: `rota \`${idsOf(tag).join()}\``,
      expected: rota ? `\`${rota.id}\`` : `\`${folder}/rota.yaml\``,
      remedy: 'correct the id, or write the rota',
    }));
  if (!rota || mine.length === 1) return strange;
  return [
    ...strange,
    {
      place: `${folder}/rota.yaml › ${rota.id}`,
      found: mine.length === 0 ? 'rota that is not shown' : `rota shown ${mine.length} times`,
      expected: `\`<Rota id="${rota.id}" />\` in the lesson, once`,
      remedy: mine.length === 0 ? 'place it, or take it out' : 'take the others out',
    },
  ];
}
