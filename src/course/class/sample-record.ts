import { emptyAttempt, emptyCriterion, type Attempt } from '../attempt/attempt.ts';
import { recordCsv } from '../record-csv.ts';
import { recordRows } from '../record.ts';
import type { ClassCourse } from './class-course.ts';
import { sampleLearners } from './sample-learners.ts';

/**
 * The record of one invented learner, who is in the sample report too, as an LMS writes her name:
 * `Surname, First name`. Made of the course's own criteria.
 */
export function sampleRecord(course: ClassCourse, criterion: string): string {
  const [first = '', last = ''] = (sampleLearners[0] ?? '').split(' ');
  const { passMark, outlines, details, title, version } = course;
  const rule = 'all-parts';
  const rows = recordRows(outlines, details, sampleAttempt(course, criterion), { passMark, rule });
  const head = { learner: `${last}, ${first}`, day: '2026-11-27', course: title, version };
  return recordCsv(rows, { ...head, passMark, rule });
}

/** One criterion done, and the next one begun. */
function sampleAttempt({ outlines }: ClassCourse, criterion: string): Attempt {
  const at = Math.max(
    0,
    outlines.findIndex(({ id }) => id === criterion),
  );
  const [done, begun] = [outlines[at], outlines[at + 1]];
  const codes = (list: readonly { readonly code: number }[]) =>
    list.map(({ code }) => code).sort((a, b) => a - b);
  return {
    ...emptyAttempt(1),
    revision: 60,
    criteria: {
      ...(done && {
        [done.code]: {
          ...emptyCriterion,
          sections: codes(done.sections),
          endings: done.endings.slice(0, 1),
          checksTaken: 2,
          kept: { best: 90, complete: true, minutes: 74, first: {} },
        },
      }),
      ...(begun && {
        [begun.code]: {
          ...emptyCriterion,
          sections: codes(begun.sections).slice(0, 3),
          kept: { ...emptyCriterion.kept, minutes: 21 },
        },
      }),
    },
  };
}
