import { pool, type Criterion } from './course.ts';
import type { CriterionOutline, PoolQuestion } from './package-settings.ts';
import { pattern } from './question/pattern.ts';

/** What every page must know of a criterion without opening it. */
export function criterionOutline(criterion: Criterion): CriterionOutline {
  const { id, code, label, unit, lesson, scenario, questions } = criterion;
  const sectionCode = (section: string) =>
    lesson.sections.find((known) => known.id === section)?.code ?? 0;
  return {
    id,
    code,
    label,
    unit,
    verb: lesson.verb,
    short: lesson.short,
    sections: lesson.sections.map((section) => ({
      code: section.code,
      id: section.id,
      title: section.title,
      minutes: section.minutes,
    })),
    endings: scenario.endings.map((ending) => ending.code),
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
