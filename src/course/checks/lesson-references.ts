import { criteriaOf, type Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { idsOf, tagsNamed } from '../reading/lesson-body.ts';
import { unknownReference } from './unknown-reference.ts';

/** `<Term>`, `<Law>`, `<Cite>`, `<Sources>`, `<Figure>` and `<Worksheet>` name something that exists. */
export function lessonReferences(draft: Draft): Problem[] {
  const ids = (things: readonly { id: string }[] | null): string[] | null =>
    things && things.map(({ id }) => id);
  const terms = ids(draft.glossary);
  const sources = ids(draft.sources);
  const laws = ids(draft.sources && draft.sources.filter(({ kind }) => kind === 'law'));

  return criteriaOf(draft).flatMap(({ folder, lesson, figures, worksheets }) => {
    if (!lesson) return [];
    const kinds: [string, string, string[] | null, string][] = [
      ['Term', 'term', terms, '`content/glossary.yaml`'],
      ['Law', 'law', laws, '`content/sources.yaml`, with `kind: law`'],
      ['Cite', 'source', sources, '`content/sources.yaml`'],
      ['Sources', 'source', sources, '`content/sources.yaml`'],
      ['Figure', 'figure', ids(figures), `\`${folder}/figures.yaml\``],
      ['Worksheet', 'worksheet', ids(worksheets), `\`${folder}/worksheets.yaml\``],
    ];
    return kinds.flatMap(([name, what, known, where]) => {
      if (!known) return [];
      return tagsNamed(lesson.body, name).flatMap((tag) => {
        const place = `${folder}/lesson.mdx › line ${tag.line}`;
        const named = idsOf(tag);
        if (named.length === 0) named.push('');
        return named
          .filter((id) => !known.includes(id))
          .map((id) => unknownReference(place, what, id, known, where));
      });
    });
  });
}
