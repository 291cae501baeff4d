import type { CriterionDraft, Draft } from '../draft.ts';
import { within, type Problem } from '../problem.ts';
import { tagsNamed } from '../reading/lesson-body.ts';
import { repeated } from './repeated.ts';

interface Named {
  readonly id: string;
}

function twice(place: string, what: string, things: readonly Named[] | undefined): Problem[] {
  return repeated((things ?? []).map(({ id }) => id)).map((id) => ({
    place: within(place, id),
    found: `second ${what} \`${id}\``,
    expected: `every ${what} to have its own id`,
    remedy: 'give the newer one another id; ids that were released keep their meaning',
  }));
}

function inside(file: string, question: NonNullable<CriterionDraft['questions']>[number]) {
  const place = within(file, question.id);
  switch (question.type) {
    case 'choice':
      return twice(place, 'option', question.options);
    case 'matching':
      return [...twice(place, 'match', question.matches), ...twice(place, 'item', question.items)];
    case 'sequencing':
      return twice(place, 'step', question.steps);
    case 'true-false':
      return twice(place, 'reason', question.reasons);
    default:
      return [];
  }
}

function inCriterion({ folder, lesson, questions, scenario, account, figures }: CriterionDraft) {
  const file = (name: string): string => `${folder}/${name}`;
  const boxes = (name: string) =>
    (lesson ? tagsNamed(lesson.body, name) : []).map((tag) => ({ id: tag.attributes['id'] ?? '' }));
  const scenes = scenario?.scenes ?? [];
  return [
    ...twice(file('lesson.mdx'), 'section', lesson?.data.sections),
    ...['Yours', 'Recall', 'Commit', 'Misconception'].flatMap((name) =>
      twice(file('lesson.mdx'), `<${name}>`, boxes(name)),
    ),
    ...twice(file('questions.yaml'), 'question', questions ?? []),
    ...(questions ?? []).flatMap((question) => inside(file('questions.yaml'), question)),
    ...twice(file('scenario.yaml'), 'scene or ending', [...scenes, ...(scenario?.endings ?? [])]),
    ...twice(
      file('scenario.yaml'),
      'choice',
      scenes.flatMap(({ choices }) => choices),
    ),
    ...twice(file('scenario.yaml'), 'person', scenario?.people),
    ...twice(file('account.yaml'), 'fact', account?.facts),
    ...twice(file('account.yaml'), 'part', account?.parts),
    ...twice(file('account.yaml'), 'heading', account?.headings),
    ...twice(file('figures.yaml'), 'figure', figures ?? []),
  ];
}

/** No two things of a kind share an id where an id names them. */
export function uniqueIds({ course, units, glossary, sources }: Draft): Problem[] {
  const listed = (course?.units ?? []).flatMap(({ criteria }) => criteria.map((id) => ({ id })));
  return [
    ...twice('content/course.yaml', 'unit', course?.units),
    ...twice('content/course.yaml', 'criterion', listed),
    ...twice('content/glossary.yaml', 'term', glossary ?? []),
    ...twice('content/sources.yaml', 'source', sources ?? []),
    ...units.flatMap((unit) => unit.criteria.flatMap(inCriterion)),
  ];
}
