import { criteria, loadCourse } from '../content.ts';
import { bankOf } from '../course/bank/bank.ts';
import type { CourseUnit, Criterion } from '../course/course.ts';

export function getStaticPaths() {
  return criteria().map((props) => ({ params: { criterion: props.criterion.id }, props }));
}

/** A criterion's questions, for the tutors' pages to write to files; in no package. */
export function GET({ props }: { props: { unit: CourseUnit; criterion: Criterion } }): Response {
  return new Response(JSON.stringify(bankOf(props.criterion, props.unit, loadCourse())));
}
