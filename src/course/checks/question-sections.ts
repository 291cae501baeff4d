import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { tagsNamed } from '../reading/lesson-body.ts';
import { unknownReference } from './unknown-reference.ts';

/** A question leads back to a section that exists, and every section is asked about. */
export function questionSections({ folder, lesson, questions }: CriterionDraft): Problem[] {
  if (!lesson || !questions) return [];
  const sections = lesson.data.sections.map(({ id }) => id);
  const recalled = tagsNamed(lesson.body, 'Recall').map((tag) => tag.section);
  const astray = questions
    .filter(({ section }) => !sections.includes(section))
    .map(({ id, section }) =>
      unknownReference(
        `${folder}/questions.yaml › ${id}`,
        'section',
        section,
        sections,
        'the lesson’s frontmatter',
      ),
    );
  const silent = sections
    .filter((id) => !questions.some((q) => q.section === id) && !recalled.includes(id))
    .map((id) => ({
      place: `${folder}/questions.yaml`,
      found: '',
      expected: `a question on section \`${id}\`, or a \`<Recall>\` in it`,
      remedy: 'ask about it, or join the section to its neighbour',
    }));
  return [...astray, ...silent];
}
