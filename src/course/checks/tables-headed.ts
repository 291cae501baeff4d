import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** A Markdown table's heading line with an empty cell, and the line of dashes under it. */
const emptyHead = /^\|(?:[^\n]*\|)?[ \t]*\|[^\n]*\n\|[ \t]*:?-/gm;

/** Every column of a table has a heading: without one a screen reader says nothing of it. */
export function tablesHeaded({ folder, lesson }: CriterionDraft): Problem[] {
  return [...(lesson?.source ?? '').matchAll(emptyHead)].map(([found]) => ({
    place: `${folder}/lesson.mdx`,
    found: `table headed \`${found.split('\n')[0]}\``,
    expected: 'a heading for each column',
    remedy: 'say in a word what the column holds',
  }));
}
