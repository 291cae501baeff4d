import type { CourseDescription, CriterionDescription } from './course-description.ts';
import type {
  CriterionDetails,
  CriterionOutline,
  PackageDetails,
  PackageSettings,
} from './package-settings.ts';
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
function outlineOf({
  id,
  code,
  sections,
  lesson,
  endings,
}: CriterionDescription): CriterionOutline {
  return {
    id,
    code,
    sections: sections.map(({ code, minutes }) => ({ code, minutes })),
    lesson,
    endings,
  };
}

function detailsOf({ id, code, short, sections, pool }: CriterionDescription): CriterionDetails {
  return {
    id,
    code,
    short,
    sections: sections.map(({ code, id, title }) => ({ code, id, title })),
    pool,
  };
}

function inScope(description: CourseDescription, scope: PackageScope): CriterionDescription[] {
  return description.criteria.filter(({ id }) => scope.criteria.includes(id));
}

/** What `package.js` tells every page of the web site, or of a package. */
export function packageSettings(
  description: CourseDescription,
  scope: PackageScope,
  options: PackageOptions,
): PackageSettings {
  const { version, released, passMark, drawn } = description;
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
    criteria: inScope(description, scope).map(outlineOf),
  };
}

/** What `details.js` tells whoever asks for it. The web site reports to no LMS: no columns. */
export function packageDetails(
  description: CourseDescription,
  scope: PackageScope,
  standard: PackageSettings['standard'],
): PackageDetails {
  const columns = description.columns.filter(({ criterion }) => scope.criteria.includes(criterion));
  return {
    criteria: inScope(description, scope).map(detailsOf),
    columns: standard === 'web' ? [] : columns,
  };
}

/** The text of `package.js`: a classic script, so that it has run before any module starts. */
export function packageScript(settings: PackageSettings): string {
  return `globalThis.outcomeFour = ${JSON.stringify(settings)};\n`;
}

/** The text of `details.js`. */
export function detailsScript(details: PackageDetails): string {
  return `globalThis.outcomeFourDetails = ${JSON.stringify(details)};\n`;
}
