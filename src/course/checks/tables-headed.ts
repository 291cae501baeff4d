import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** A Markdown table's heading line with an empty cell, and the line of dashes under it. */
const emptyHead = /^\|(?:[^\n]*\|)?[ \t]*\|[^\n]*\n\|[ \t]*:?-/gm;

/** Every column of a table has a heading: without one a screen reader says nothing of it. */
export function tablesHeaded({ folder, lesson }: CriterionDraft): Problem[] {
  const source = lesson?.source ?? '';
  return [...source.matchAll(emptyHead)].map(({ 0: found, index }) => ({
    place: `${folder}/lesson.mdx › line ${source.slice(0, index).split('\n').length}`,
    found: `table headed \`${found.split('\n')[0]}\``,
    expected: 'a heading for each column',
    remedy: 'say in a word what the column holds',
  }));
}
