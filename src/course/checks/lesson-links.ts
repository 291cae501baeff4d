import { criteriaOf, type Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';

const parts = ['', '-learn', '-practise', '-check', '-account'];
const pages = ['index', 'record', 'law', 'help', 'about', 'privacy', 'accessibility'];

/** Links in lessons lead to a page of the course, a section of the lesson, or `https://`. */
export function lessonLinks(draft: Draft): Problem[] {
  const known = new Set([
    ...pages,
    ...draft.units.map(({ id }) => id),
    ...criteriaOf(draft).flatMap(({ id }) => parts.map((part) => id + part)),
  ]);
  return criteriaOf(draft).flatMap(({ folder, lesson }) => {
    if (!lesson) return [];
    const anchors = lesson.data.sections.map(({ id }) => `#${id}`);
    return lesson.body.pieces.flatMap((piece): Problem[] => {
      const targets =
        piece.kind === 'text'
          ? [...piece.text.matchAll(/(?<!!)\[[^\]]*\]\(([^)\s]*)/g)].map((link) => link[1] ?? '')
          : [piece.attributes['href']].filter((href) => href !== undefined);
      return targets
        .filter((target) => {
          if (target.startsWith('https://') || anchors.includes(target)) return false;
          return !known.has(/^([\w-]+)\.html(#[\w-]+)?$/.exec(target)?.[1] ?? '?');
        })
        .map((target) => ({
          place: `${folder}/lesson.mdx › line ${piece.line}`,
          found: `link to \`${target}\``,
          expected: 'a page such as `d9-4-1-check.html`, `#` with a section’s id, or `https://…`',
          remedy: 'correct the address; pages lie side by side in one folder',
        }));
    });
  });
}
