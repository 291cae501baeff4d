import { contentFiles } from '../../src/cli/content-files.ts';
import type { Course, Criterion } from '../../src/course/course.ts';
import { readCourse } from '../../src/course/read-course.ts';

let read: Course | null = null;

/**
 * The course as its authors wrote it, so that a test looks keys up and never repeats them. Read
 * once in each process: it takes a second and a half, and the specs ask hundreds of times.
 */
export function course(): Course {
  read ??= readCourse(contentFiles()).course;
  if (!read) throw new Error('The content does not read: see npm run check');
  return read;
}

/** D9 4.1, whichever others there are. */
export function criterion(): Criterion {
  const all = course().units.flatMap(({ criteria }) => criteria);
  const found = all.find(({ id }) => id === 'd9-4-1');
  if (!found) throw new Error('content/course.yaml does not name d9-4-1');
  return found;
}
