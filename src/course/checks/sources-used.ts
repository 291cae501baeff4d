import { criteriaOf, type Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { idsOf, tagsNamed } from '../reading/lesson-body.ts';

/** Every source is named by a lesson, and what a lesson cites stands in its list of sources. */
export function sourcesUsed(draft: Draft): Problem[] {
  const criteria = criteriaOf(draft);
  if (criteria.some(({ lesson }) => !lesson)) return [];
  const named = (names: string[]) =>
    criteria.map(({ folder, lesson }) => ({
      folder,
      ids: new Set((lesson ? tagsNamed(lesson.body, ...names) : []).flatMap(idsOf)),
    }));
  const listed = named(['Sources']);
  const cited = named(['Law', 'Cite']);
  const known = draft.sources ?? [];

  const unused = known
    .filter(({ id }) => ![...listed, ...cited].some(({ ids }) => ids.has(id)))
    .map(({ id }) => ({
      place: `content/sources.yaml › ${id}`,
      found: 'source that no lesson names',
      expected: 'each source in a `<Law>`, `<Cite>` or `<Sources>`',
      remedy: 'name it where it is used, or take it out',
    }));
  const unlisted = cited.flatMap(({ folder, ids }, index) =>
    known
      .filter(({ id }) => ids.has(id) && !listed[index]?.ids.has(id))
      .map(({ id }) => ({
        place: `${folder}/lesson.mdx`,
        found: '',
        expected: `\`${id}\` in \`<Sources ids={[…]} />\``,
        remedy: 'add it: the lesson cites it, and a citation leads to that list',
      })),
  );
  return [...unused, ...unlisted];
}
