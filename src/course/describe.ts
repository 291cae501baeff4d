import { parts } from './attempt/attempt.ts';
import { lessonMinutes, type Course, type Criterion } from './course.ts';
import type { CourseDescription, CriterionDescription } from './course-description.ts';
import { criterionDetails, criterionOutline } from './criterion-outline.ts';
import { pageOf } from './package-settings.ts';

function describeCriterion(criterion: Criterion): CriterionDescription {
  const { id, label, unit, lesson, questions, scenario, account } = criterion;
  return {
    ...criterionOutline(criterion),
    ...criterionDetails(criterion),
    label,
    unit,
    verb: lesson.verb,
    sections: lesson.sections.map(({ code, id, title, minutes }) => ({ code, id, title, minutes })),
    title: lesson.title,
    criterion: lesson.criterion,
    minutes: lessonMinutes(lesson),
    questions: questions.map(({ id, type, use, section, level }) => ({
      id,
      type,
      use,
      section,
      level,
    })),
    scenario: {
      scenes: scenario.scenes.length,
      decisions: scenario.scenes.filter((scene) => scene.choices.length > 0).length,
      endings: scenario.endings.length,
    },
    accountPrompts: account.facts.length,
    files: [`${id}.html`, ...parts.map((part) => pageOf(id, part))],
  };
}

/** The course's description of itself, as the site writes it to `course.json`. */
export function describe(course: Course): CourseDescription {
  const { title, version, released, passMark, drawn, units, columns, retired } = course;
  return {
    id: 'outcome-four',
    title,
    version,
    released,
    passMark,
    drawn,
    units: units.map((unit) => ({
      id: unit.id,
      code: unit.code,
      title: unit.title,
      criteria: unit.criteria.map((criterion) => criterion.id),
    })),
    criteria: units.flatMap((unit) => unit.criteria.map(describeCriterion)),
    columns,
    retired,
  };
}
