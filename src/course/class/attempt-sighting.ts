import type { Attempt, Response } from '../attempt/attempt.ts';
import { recordRows } from '../record.ts';
import type { ClassCourse, ClassQuestion } from './class-course.ts';
import type { GivenResponse, Sighting } from './sighting.ts';

/** Whose progress file it is, and when it was saved (ISO date). */
export interface AttemptOwner {
  readonly learner: string;
  readonly saved: string;
}

/**
 * What a progress file says of its learner: of each criterion that was opened, and the first
 * response to each check question. The file does not hold the package's own pass mark and rule, so
 * the course's count.
 * @param tell a canonical response as SCORM 1.2 tells it (see `interactions-12.ts`)
 */
export function attemptSighting(
  attempt: Attempt,
  { learner, saved }: AttemptOwner,
  file: number,
  course: ClassCourse,
  tell: (question: NonNullable<ClassQuestion['question']>, response: Response) => string,
): Sighting {
  const { passMark } = course;
  const opened = course.outlines.filter(({ code }) => attempt.criteria[code] !== undefined);
  const rows = recordRows(opened, course.details, attempt, { passMark, rule: 'all-parts' });
  const responses = course.questions.flatMap((entry): GivenResponse[] => {
    const home = course.outlines.find(({ id }) => id === entry.criterion);
    const first = attempt.criteria[home?.code ?? -1]?.kept.first[entry.code];
    if (!first) return [];
    const response = entry.question ? tell(entry.question, first.response) : first.response;
    return [{ name: entry.name, response, right: first.right }];
  });
  return {
    ...{ file, source: 'progress', name: learner, email: '', attempt: 1 },
    last: saved === '' ? null : { text: saved, means: 'by' },
    whole: null,
    criteria: rows.map(({ id, complete, learn, practise, check, best, checksTaken, minutes }) => ({
      ...{ criterion: id, complete, learn, practise, check, best },
      ...{ passMark: null, checksTaken, minutes },
    })),
    responses,
  };
}
