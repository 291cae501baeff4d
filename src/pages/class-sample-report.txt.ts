import { loadCourse } from '../content.ts';
import { classCourse } from '../course/class/class-course.ts';
import { sampleReport } from '../course/class/sample-report.ts';
import { sampleCriterion } from '../components/tutors/class/sample-criterion.ts';
import { interactionId } from '../tracking/interaction-id.ts';
import { pattern12, response12 } from '../tracking/interactions-12.ts';

/** An invented class, as Moodle writes its interactions report. */
export function GET(): Response {
  const course = classCourse(loadCourse(), interactionId);
  const tell = { response: response12, right: pattern12 };
  return new Response(sampleReport(course, sampleCriterion(course), tell));
}
