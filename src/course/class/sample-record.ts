import { emptyAttempt, emptyCriterion, type Attempt } from '../attempt/attempt.ts';
import { recordCsv } from '../record-csv.ts';
import { recordRows } from '../record.ts';
import type { ClassCourse } from './class-course.ts';
import { sampleLearners } from './sample-learners.ts';
import { sampleScores } from './sample-report.ts';

/**
 * The record of one invented learner, who is in the sample report too, as an LMS writes a name:
 * `Surname, First name`. Made of the course's own criteria.
 */
export function sampleRecord(course: ClassCourse, criterion: string): string {
  const scores = sampleScores(course, criterion);
  const seed = scores.findIndex(({ best }) => best >= course.passMark);
  const [first = '', last = ''] = (sampleLearners[seed] ?? '').split(' ');
  const { passMark, outlines, details, title, version } = course;
  const rule = 'all-parts';
  const rows = recordRows(outlines, details, sampleAttempt(course, criterion, scores[seed]), {
    passMark,
    rule,
  });
  const head = { learner: `${last}, ${first}`, day: '2026-11-27', course: title, version };
  return recordCsv(rows, { ...head, passMark, rule });
}

/** One criterion done, and the next one begun. */
function sampleAttempt(
  { outlines }: ClassCourse,
  criterion: string,
  score: ReturnType<typeof sampleScores>[number] | undefined,
): Attempt {
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
          checksTaken: score?.taken ?? 0,
          kept: { best: score?.best ?? null, complete: true, minutes: 74, first: {} },
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
