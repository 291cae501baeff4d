import { partLoader } from '../components/part/part-loader.ts';
import showPart from '../components/part/show-part.ts?worker&url';
import { loadCourse } from '../content.ts';
import { describe } from '../course/describe.ts';
import { wholeCourse } from '../course/package-scope.ts';
import { packageScript, packageSettings } from '../course/settings-for-scope.ts';

/** What the pages of the web site are part of; the packager writes another into each zip. */
export function GET(): Response {
  const description = describe(loadCourse());
  const settings = packageSettings(description, wholeCourse(description), { standard: 'web' });
  return new Response(packageScript(settings) + partLoader(showPart.replace(/^\//, '')));
}
