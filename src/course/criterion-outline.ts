import { pool, type Criterion } from './course.ts';
import type { CriterionDetails, CriterionOutline, PoolQuestion } from './package-settings.ts';
import { pattern } from './question/pattern.ts';

/** What every page must know of a criterion without opening it. */
export function criterionOutline(criterion: Criterion): CriterionOutline {
  const { id, code, lesson, scenario, questions } = criterion;
  return {
    id,
    code,
    sections: lesson.sections.map(({ code, minutes }) => ({ code, minutes })),
    lesson: questions.filter(({ use }) => use === 'lesson').map((question) => question.code),
    endings: scenario.endings.map((ending) => ending.code),
  };
}

/** What some pages and the LMS ask of a criterion. */
export function criterionDetails(criterion: Criterion): CriterionDetails {
  const { id, code, lesson, questions } = criterion;
  const sectionCode = (section: string) =>
    lesson.sections.find((known) => known.id === section)?.code ?? 0;
  return {
    id,
    code,
    short: lesson.short,
    sections: lesson.sections.map(({ code, id, title }) => ({ code, id, title })),
    pool: pool(questions).map((question): PoolQuestion => ({
      code: question.code,
      id: question.id,
      type: question.type,
      several: question.type === 'choice' && question.several,
      section: sectionCode(question.section),
      pattern: pattern(question),
    })),
  };
}
