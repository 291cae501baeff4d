import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { tagsNamed } from '../reading/lesson-body.ts';
import { unknownReference } from './unknown-reference.ts';

/** Each `use: lesson` question is placed once, in its own section, and no other is. */
export function lessonQuestionsPlaced({ folder, lesson, questions }: CriterionDraft): Problem[] {
  if (!lesson || !questions) return [];
  const ofLesson = questions.filter(({ use }) => use === 'lesson');
  const known = ofLesson.map(({ id }) => id);
  const tags = tagsNamed(lesson.body, 'Question');
  const where = `\`${folder}/questions.yaml\` with \`use: lesson\``;

  const astray = tags.flatMap((tag): Problem[] => {
    const id = tag.attributes['id'] ?? '';
    const place = `${folder}/lesson.mdx › line ${tag.line}`;
    const question = ofLesson.find((q) => q.id === id);
    if (!question) return [unknownReference(place, 'question', id, known, where)];
    if (tag.section === question.section) return [];
    const found = `question \`${id}\` in section \`${tag.section ?? 'none'}\``;
    const expected = `it in \`${question.section}\`, the section it names`;
    return [
      { place, found, expected, remedy: 'move the tag, or correct the question’s `section`' },
    ];
  });
  const miscounted = known.flatMap((id): Problem[] => {
    const count = tags.filter((tag) => tag.attributes['id'] === id).length;
    if (count === 1) return [];
    return [
      {
        place: `${folder}/questions.yaml › ${id}`,
        found: count === 0 ? '' : `${count} places in the lesson`,
        expected: `one \`<Question id="${id}" />\` in the lesson`,
        remedy: count === 0 ? 'place it, or make it `use: check`' : 'keep one of them',
      },
    ];
  });
  return [...astray, ...miscounted];
}
