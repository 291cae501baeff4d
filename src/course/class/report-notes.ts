import type { ClassCourse } from './class-course.ts';
import { questionFinder } from './find-question.ts';
import type { Report } from './read-report.ts';

/** What a tutor has to know of a report: questions of another version, or of no course of ours. */
export function reportNotes(report: Report, course: ClassCourse): string[] {
  if (report.interactions === 0) {
    return [
      'It holds no questions. Moodle’s interactions report does, unless the package has more than 160 check questions: such a package reports none.',
    ];
  }
  const find = questionFinder(course);
  const names = new Set(
    report.rows.flatMap(({ interactions }) =>
      interactions.flatMap(({ question }) => (question ? [question] : [])),
    ),
  );
  const kinds = [...names].map((name) => find(name).kind);
  const count = (kind: (typeof kinds)[number]) => kinds.filter((one) => one === kind).length;
  const notes: string[] = [];
  if (count('other-version') > 0) {
    notes.push(
      `${of(count('other-version'), names.size)} named as this course names them but not in its version ${course.version}: the report comes from an older or a newer one. They are listed with the codes that the report holds.`,
    );
  }
  if (count('retired') > 0) {
    notes.push(
      `${of(count('retired'), names.size)} not asked any more. They are listed with codes.`,
    );
  }
  if (count('foreign') > 0) {
    notes.push(
      `${of(count('foreign'), names.size)} none of this course’s. They are listed with codes.`,
    );
  }
  return notes;
}

function of(count: number, all: number): string {
  if (count === all) return all === 1 ? 'Its one question is' : `All its ${all} questions are`;
  return `${count} of its ${all} questions ${count === 1 ? 'is' : 'are'}`;
}
