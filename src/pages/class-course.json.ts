import { loadCourse } from '../content.ts';
import { classCourse } from '../course/class/class-course.ts';
import { interactionId } from '../tracking/interaction-id.ts';

/** What the class view knows of the course: loaded with the first file. */
export function GET(): Response {
  return new Response(JSON.stringify(classCourse(loadCourse(), interactionId)));
}
