import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** Every tag of a lesson is closed, in the right order. */
export function lessonTagsClosed({ folder, lesson }: CriterionDraft): Problem[] {
  return (lesson?.body.unbalanced ?? []).map(({ name, form, line }) => ({
    place: `${folder}/lesson.mdx › line ${line}`,
    found: form === 'close' ? `\`</${name}>\`` : `\`<${name}>\` that is not closed`,
    expected: 'each tag to be opened and closed once, the inner before the outer',
    remedy: form === 'close' ? `take it out, or open \`<${name}>\` above` : `add \`</${name}>\``,
  }));
}
