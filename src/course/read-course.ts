import { assembleCourse } from './assemble-course.ts';
import { runChecks } from './checks/run-checks.ts';
import type { Course } from './course.ts';
import type { Problem } from './problem.ts';
import { readDraft, type Files } from './reading/read-draft.ts';

/** What reading the course yielded. */
export interface CourseReading {
  /** `null` while a file is missing or does not fit its schema. */
  readonly course: Course | null;
  /** Everything that has to be mended, all at once. */
  readonly problems: Problem[];
  /** What somebody should look at some time. */
  readonly warnings: Problem[];
}

/**
 * Reads the whole course from the texts of its files (paths as in `content/d9/4-1/lesson.mdx`),
 * validates it, gives every id its permanent code and runs every check. Without `today` (ISO date)
 * nothing is said about the age of law entries.
 */
export function readCourse(files: Files, today?: string): CourseReading {
  const { draft, problems } = readDraft(files);
  const checked = runChecks(draft, today);
  return {
    course: assembleCourse(draft),
    problems: [...problems, ...checked.problems],
    warnings: checked.warnings,
  };
}
