import type { Criterion } from './course.ts';

/** Counts of the questions that lead back to some sections. */
export interface QuestionCount {
  readonly lesson: number;
  readonly check: number;
}

/** A part of a criterion, with what teaches it, tests it and asks for it. */
export interface PartCoverage {
  readonly text: string;
  /** Sections that teach it. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** Questions of those sections: a question names a section, and no part. */
  readonly questions: QuestionCount;
  /** Prompts of the account that ask for it. */
  readonly prompts: readonly string[];
  /** Questions for a professional discussion that probe it. */
  readonly discussed: number;
}

/** The parts of a criterion in order, and the sections that belong to none of them. */
export interface CriterionCoverage {
  readonly parts: readonly PartCoverage[];
  /** Such as the one from memory; with their questions. */
  readonly others: readonly { readonly title: string; readonly questions: QuestionCount }[];
}

/** How the lesson, its questions and the account cover each part of a criterion. */
export function partCoverage({ lesson, questions, account, notes }: Criterion): CriterionCoverage {
  const countIn = (sections: readonly string[]): QuestionCount => {
    const count = (use: string) =>
      questions.filter((one) => one.use === use && sections.includes(one.section)).length;
    return { lesson: count('lesson'), check: count('check') };
  };
  const taught = new Set(notes.parts.flatMap(({ taughtIn }) => taughtIn));
  return {
    parts: notes.parts.map(({ id, text, taughtIn, askedBy }) => ({
      text,
      sections: lesson.sections
        .filter((section) => taughtIn.includes(section.id))
        .map((section) => ({ id: section.id, title: section.title })),
      questions: countIn(taughtIn),
      prompts: account.facts
        .filter((fact) => askedBy.includes(fact.id))
        .map(({ prompt }) => prompt),
      discussed: notes.discussion.filter(({ probes }) => probes.includes(id)).length,
    })),
    others: lesson.sections
      .filter(({ id }) => !taught.has(id))
      .map(({ id, title }) => ({ title, questions: countIn([id]) })),
  };
}
