import type { ClassCourse } from './class-course.ts';
import { questionFinder } from './find-question.ts';
import { wasRight } from './given-response.ts';
import type { Report, ReportedInteraction, ReportRow } from './read-report.ts';
import { packageQuestions } from './report-scope.ts';
import { noFacts, type Sighting } from './sighting.ts';

/**
 * What a report says of each learner, a sighting for each attempt.
 * @param criteria of the package that it is of; asked only where the report does not name its
 *   questions. Empty = unknown: then its questions bear their places.
 */
export function reportSightings(
  report: Report,
  file: number,
  course: ClassCourse,
  criteria: readonly string[],
): Sighting[] {
  const find = questionFinder(course);
  const inOrder = packageQuestions(course, criteria);
  const nameOf = ({ question, number }: ReportedInteraction) =>
    question || (inOrder[number]?.name ?? placeName(report, number));
  const held = reportCriteria(report, course, criteria);
  return report.rows.map((row: ReportRow): Sighting => ({
    file,
    source: 'report',
    name: row.name,
    email: row.email,
    attempt: Math.max(1, row.attempt),
    last: row.last === '' ? null : { text: row.last, means: 'seen' },
    whole:
      held.length === 1
        ? null
        : { title: report.title || `Report in file ${file}`, score: row.score },
    criteria: held.map((criterion) => ({
      ...noFacts(criterion),
      // The score is of the whole package: of a criterion only where it is the only one.
      best: held.length === 1 ? row.score : null,
    })),
    responses: row.interactions
      .filter(({ response, result }) => response !== '' || result !== '')
      .map((told) => {
        const name = nameOf(told);
        const found = find(name);
        const question = found.kind === 'known' ? found.entry.question : null;
        return { name, response: told.response, right: wasRight(told, question) };
      }),
  }));
}

/** The criteria of this course that a report is of, in the course's order. */
export function reportCriteria(
  report: Report,
  course: ClassCourse,
  criteria: readonly string[],
): string[] {
  const find = questionFinder(course);
  const ids = new Set(report.named ? [] : criteria);
  const [first] = report.rows;
  const names = new Set(report.rows.flatMap((row) => row.interactions.map((i) => i.question)));
  for (const name of first ? names : []) {
    const found = find(name);
    if (found.kind === 'known' || found.kind === 'retired') ids.add(found.entry.criterion);
    if (found.kind === 'other-version') ids.add(found.criterion);
  }
  return course.criteria.map(({ id }) => id).filter((id) => ids.has(id));
}

function placeName({ title }: Report, number: number): string {
  return `${title || 'Report'} · Response ${number}`;
}
