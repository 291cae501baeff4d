import type { CourseDescription, CriterionDescription } from './course-description.ts';
import type { CriterionOutline, PackageSettings } from './package-settings.ts';
import type { PackageScope } from './package-scope.ts';

/** What whoever makes a package may choose. */
export interface PackageOptions {
  readonly standard: PackageSettings['standard'];
  /** Per cent, 1–100. Default: the course's. */
  readonly passMark?: number;
  /** When a criterion is complete. Default: all its parts are done. */
  readonly rule?: PackageSettings['rule'];
  /** What SCORM 1.2 hears at the end. Default: `completed`. */
  readonly report?: PackageSettings['report'];
}

/** Only the outline: pages load it first of all, so it holds nothing they do not ask for. */
function outlineOf(criterion: CriterionDescription): CriterionOutline {
  const { id, code, label, unit, verb, short, sections, endings, pool } = criterion;
  return { id, code, label, unit, verb, short, sections, endings, pool };
}

/** What `package.js` tells every page of the web site, or of a package. */
export function packageSettings(
  description: CourseDescription,
  scope: PackageScope,
  options: PackageOptions,
): PackageSettings {
  const { version, released, passMark, drawn, criteria, columns } = description;
  return {
    id: scope.id,
    title: scope.title,
    version,
    released,
    standard: options.standard,
    passMark: options.passMark ?? passMark,
    drawn,
    rule: options.rule ?? 'all-parts',
    report: options.report ?? 'completed',
    criteria: criteria
      .filter((criterion) => scope.criteria.includes(criterion.id))
      .map((criterion) => outlineOf(criterion)),
    columns:
      options.standard === 'web'
        ? []
        : columns.filter(({ criterion }) => scope.criteria.includes(criterion)),
  };
}

/** The text of `package.js`: a classic script, so that it has run before any module starts. */
export function packageScript(settings: PackageSettings): string {
  return `globalThis.outcomeFour = ${JSON.stringify(settings)};\n`;
}
