import { loadCourse } from '../content.ts';
import { describe } from '../course/describe.ts';

/** The course's description of itself: all that the packager and a tutor's tools know of it. */
export function GET(): Response {
  return new Response(JSON.stringify(describe(loadCourse()), null, 1));
}
