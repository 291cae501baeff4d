import type { CourseDescription, CriterionDescription } from './course-description.ts';
import type { Question } from './schema/question.ts';

/** Question types in the order of the matrix, with the heads of their columns. */
export const typeNames: readonly (readonly [Question['type'], string])[] = [
  ['choice', 'Choice'],
  ['matching', 'Matching'],
  ['sequencing', 'Order'],
  ['numeric', 'Number'],
  ['fill-in', 'Word'],
  ['true-false', 'True or false'],
];

/** Levels in the order of the matrix, with the heads of their columns. */
export const levelNames: readonly (readonly [Question['level'], string])[] = [
  ['recall', 'Recall'],
  ['apply', 'Apply'],
  ['judge', 'Judge'],
];

/** A column of the matrix; `group` stands above columns that belong together. */
export interface CoverageColumn {
  readonly group: string;
  readonly name: string;
  readonly count: (criterion: CriterionDescription) => number;
}

const asked =
  (matches: (question: CriterionDescription['questions'][number]) => boolean) =>
  ({ questions }: CriterionDescription): number =>
    questions.filter(matches).length;

/** What the matrix counts of each criterion, by `course.json`. */
export const coverageColumns: readonly CoverageColumn[] = [
  { group: 'Lesson', name: 'Sections', count: ({ sections }) => sections.length },
  { group: 'Lesson', name: 'Minutes', count: ({ minutes }) => minutes },
  { group: 'Questions', name: 'All', count: ({ questions }) => questions.length },
  { group: 'Questions', name: 'In the lesson', count: asked(({ use }) => use === 'lesson') },
  { group: 'Questions', name: 'In the check', count: asked(({ use }) => use === 'check') },
  { group: 'Scenario', name: 'Scenes', count: ({ scenario }) => scenario.scenes },
  { group: 'Scenario', name: 'Decisions', count: ({ scenario }) => scenario.decisions },
  { group: 'Scenario', name: 'Endings', count: ({ scenario }) => scenario.endings },
  { group: 'Account', name: 'Prompts', count: ({ accountPrompts }) => accountPrompts },
  ...levelNames.map(([level, name]) => ({
    group: 'Questions by level',
    name,
    count: asked((question) => question.level === level),
  })),
  ...typeNames.map(([type, name]) => ({
    group: 'Questions by type',
    name,
    count: asked((question) => question.type === type),
  })),
];

/** A row of the matrix: a criterion, or the sum of a unit or of the course. */
export interface CoverageRow {
  /** Id of the criterion; `''` for a sum. */
  readonly id: string;
  /** For example `D9 4.1`, `D9`, `All`. */
  readonly label: string;
  /** `''` for a sum. */
  readonly verb: string;
  /** In the order of the columns. */
  readonly counts: readonly number[];
}

/** The rows of one unit, its sum last. */
export interface UnitCoverage {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly CoverageRow[];
  readonly sum: CoverageRow;
}

/** The matrix: unit by unit, and the sum of everything. */
export function coverageMatrix(course: CourseDescription): {
  units: UnitCoverage[];
  all: CoverageRow;
} {
  const units = course.units.map(({ id, code, title }): UnitCoverage => {
    const rows = course.criteria
      .filter(({ unit }) => unit === id)
      .map((criterion) => ({
        id: criterion.id,
        label: criterion.label,
        verb: criterion.verb,
        counts: coverageColumns.map(({ count }) => count(criterion)),
      }));
    return { id, title: `${code} ${title}`, rows, sum: sumOf(`All of ${code}`, rows) };
  });
  return {
    units,
    all: sumOf(
      'The course',
      units.map(({ sum }) => sum),
    ),
  };
}

function sumOf(label: string, rows: readonly CoverageRow[]): CoverageRow {
  const counts = coverageColumns.map((_, at) =>
    rows.reduce((sum, { counts: row }) => sum + (row[at] ?? 0), 0),
  );
  return { id: '', label, verb: '', counts };
}
