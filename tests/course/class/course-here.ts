import { contentFiles } from '../../../src/cli/content-files.ts';
import { classCourse, type ClassCourse } from '../../../src/course/class/class-course.ts';
import { readCourse } from '../../../src/course/read-course.ts';
import { interactionId } from '../../../src/tracking/interaction-id.ts';

/** The course as it is written, for a class view. */
export function courseHere(): ClassCourse {
  const { course } = readCourse(contentFiles());
  if (!course) throw new Error('The content does not read: see npm run check');
  return classCourse(course, interactionId);
}
