import { loadCourse } from '../content.ts';
import { classCourse } from '../course/class/class-course.ts';
import { sampleRecord } from '../course/class/sample-record.ts';
import { sampleCriterion } from '../components/tutors/class/sample-criterion.ts';
import { interactionId } from '../tracking/interaction-id.ts';

/** The record of one learner of the invented class. */
export function GET(): Response {
  const course = classCourse(loadCourse(), interactionId);
  return new Response(sampleRecord(course, sampleCriterion(course)));
}
