import { criteriaOf, type Draft } from '../draft.ts';
import { within, type Problem } from '../problem.ts';
import { repeated } from './repeated.ts';

const place = within('content/released.yaml', 'checks');

/** Every check question has one place in the course-wide order, and every place was released. */
export function columnsKept(draft: Draft): Problem[] {
  const { released } = draft;
  if (!released) return [];
  const all = released.criteria.flatMap(({ id, questions }) =>
    questions.map((question) => `${id}/${question}`),
  );
  const missing = criteriaOf(draft).flatMap(({ id, questions }) =>
    (questions ?? [])
      .filter(({ use }) => use === 'check')
      .map((question) => `${id}/${question.id}`)
      .filter((name) => all.includes(name) && !released.checks.includes(name)),
  );
  return [
    ...missing.map((name) => ({
      place,
      found: '',
      expected: `\`${name}\`, whose place is its column in an LMS’s reports`,
      remedy: 'run `npm run check -- --add-ids`, which adds it at the end',
    })),
    ...repeated(released.checks).map((name) => ({
      place,
      found: `second \`${name}\``,
      expected: 'each question once',
      remedy: 'take the later one out if it was added since the last release',
    })),
    ...released.checks
      .filter((name) => !all.includes(name))
      .map((name) => ({
        place,
        found: `\`${name}\``,
        expected: 'a released question, as criterion/id',
        remedy: 'correct it; a question that is gone stays in the list of its criterion',
      })),
  ];
}
