import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { tagsNamed } from '../reading/lesson-body.ts';

/** What each lesson holds, and how many of it at the least. */
const floors: readonly (readonly [names: readonly string[], least: number, why: string])[] = [
  [['Criterion'], 1, 'the criterion word for word'],
  [['Case'], 1, 'a case to commit to before anything is taught'],
  [['Question'], 5, 'questions in the lesson'],
  [['Worked'], 1, 'a worked example'],
  [['Misconception'], 4, 'misconceptions met head-on'],
  [['Ladder'], 1, 'one extract from weak to strong'],
  [['Yours'], 3, 'boxes for the learner’s own workplace'],
  [['Recall'], 3, 'prompts to recall from memory'],
  [['Figure', 'Diagram'], 1, 'a figure'],
  [['Sources'], 1, 'sources and law'],
];

/** A lesson has every part that the content guide asks for. */
export function lessonParts({ folder, lesson }: CriterionDraft): Problem[] {
  if (!lesson) return [];
  return floors.flatMap(([names, least, why]) => {
    const count = tagsNamed(lesson.body, ...names).length;
    if (count >= least) return [];
    const tags = names.map((name) => `\`<${name}>\``).join(' or ');
    return [
      {
        place: `${folder}/lesson.mdx`,
        found: count === 0 ? '' : `number of ${tags}: ${count}`,
        expected: `at least ${least} ${tags} (${why})`,
        remedy: 'write what is missing',
      },
    ];
  });
}
