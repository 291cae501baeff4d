import { loadCourse } from '../content.ts';
import { describe } from '../course/describe.ts';
import { wholeCourse } from '../course/package-scope.ts';
import { detailsScript, packageDetails } from '../course/settings-for-scope.ts';

/** Names and check questions of every criterion; the packager writes another into each zip. */
export function GET(): Response {
  const description = describe(loadCourse());
  return new Response(detailsScript(packageDetails(description, wholeCourse(description), 'web')));
}
