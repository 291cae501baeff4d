import type { ClassCourse } from '../../../course/class/class-course.ts';

let asked: Promise<ClassCourse | null> | undefined;

/** The course for a class view, fetched once; `null` if it could not be, and then asked again. */
export function loadClassCourse(): Promise<ClassCourse | null> {
  asked ??= fetch('class-course.json')
    .then(async (answer) => (answer.ok ? ((await answer.json()) as ClassCourse) : null))
    .catch(() => null)
    .then((course) => {
      if (!course) asked = undefined;
      return course;
    });
  return asked;
}

/** The sample files, as if they had been chosen; `null` if they could not be fetched. */
export async function loadSamples(): Promise<File[] | null> {
  try {
    return await Promise.all(
      ['class-sample-report.txt', 'class-sample-record.csv'].map(async (name) => {
        const answer = await fetch(name);
        if (!answer.ok) throw new Error(name);
        return new File([await answer.arrayBuffer()], name);
      }),
    );
  } catch {
    return null;
  }
}
