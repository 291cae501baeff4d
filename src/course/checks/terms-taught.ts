import { criteriaOf, type Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { idsOf, tagsNamed } from '../reading/lesson-body.ts';

/** A lesson marks only terms whose `taught` names it: they are listed at its end. */
export function termsTaught(draft: Draft): Problem[] {
  return criteriaOf(draft).flatMap(({ id: criterion, folder, lesson }) =>
    (lesson ? tagsNamed(lesson.body, 'Term') : []).flatMap((tag) => {
      const term = draft.glossary?.find(({ id }) => idsOf(tag).includes(id));
      if (!term || term.taught.includes(criterion)) return [];
      return [
        {
          place: `${folder}/lesson.mdx › line ${tag.line}`,
          found: `term \`${term.id}\`, taught by ${term.taught.join(', ')}`,
          expected: `\`${criterion}\` among them`,
          remedy: 'add it to `taught` in `content/glossary.yaml`',
        },
      ];
    }),
  );
}
