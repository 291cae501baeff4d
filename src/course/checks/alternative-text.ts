import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** Pictures set by hand in a lesson have a text alternative. Figures must have one by schema. */
export function alternativeText({ folder, lesson }: CriterionDraft): Problem[] {
  return (lesson?.body.pieces ?? []).flatMap((piece) => {
    const silent =
      piece.kind === 'text'
        ? /!\[\s*\]\(/.test(piece.text)
        : piece.name === 'img' && !piece.attributes['alt']?.trim();
    if (!silent) return [];
    return [
      {
        place: `${folder}/lesson.mdx › line ${piece.line}`,
        found: 'picture without a text alternative',
        expected: 'what it shows, in words: the finding, not the shapes',
        remedy: 'add it between the brackets or in `alt`',
      },
    ];
  });
}
