import type { CourseUnit, Criterion } from '../course.ts';
import type { Question } from '../schema/question.ts';

/** The questions of one criterion, as the tutors' pages show them and write them to files. */
export interface Bank {
  /** For example `d9-4-1`. */
  readonly id: string;
  /** For example `D9 4.1`. */
  readonly label: string;
  /** Three to eight words that tell this criterion from its neighbours. */
  readonly short: string;
  /** Code and title of its unit, for example `D9 Promote continuous improvement`. */
  readonly unit: string;
  /** Name and version of the course, for example `Outcome Four 0.2.0`. */
  readonly course: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** In the order of the sections; in each the lesson's first, then as they were written. */
  readonly questions: readonly Question[];
}

/** Which questions of a bank: all of them, or by where a learner meets them. */
export type BankUse = 'all' | Question['use'];

/** The bank of a criterion. */
export function bankOf(
  { lesson, questions, id, label }: Criterion,
  unit: Pick<CourseUnit, 'code' | 'title'>,
  { title, version }: { readonly title: string; readonly version: string },
): Bank {
  const place = new Map(lesson.sections.map((section, index) => [section.id, index]));
  const rank = ({ section, use }: Question): number =>
    2 * (place.get(section) ?? lesson.sections.length) + (use === 'lesson' ? 0 : 1);
  return {
    ...{ id, label, short: lesson.short, unit: `${unit.code} ${unit.title}` },
    course: `${title} ${version}`,
    sections: lesson.sections.map((section) => ({ id: section.id, title: section.title })),
    // Codes are for saved work; nobody who reads the bank needs them.
    questions: questions.map(withoutCode).toSorted((a, b) => rank(a) - rank(b)),
  };
}

/** The bank with only those questions that learners meet there. */
export function usedIn(bank: Bank, use: BankUse): Bank {
  if (use === 'all') return bank;
  return { ...bank, questions: bank.questions.filter((question) => question.use === use) };
}

/** Title of the lesson section that a question sends back to. */
export function sectionTitle(bank: Bank, { section }: Question): string {
  return bank.sections.find(({ id }) => id === section)?.title ?? section;
}

function withoutCode({ code: _, ...question }: Criterion['questions'][number]): Question {
  return question as Question;
}
