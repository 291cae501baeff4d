import type { CourseDescription } from './course-description.ts';
import type { CompletionRule, PackageSettings } from './package-settings.ts';
import type { PackageScope } from './package-scope.ts';
import { wholeCourse } from './package-scope.ts';

const rules: readonly CompletionRule[] = ['all-parts', 'check-passed', 'lessons-visited'];
const reports: readonly PackageSettings['report'][] = ['completed', 'passed'];

/** What whoever makes packages may choose, as words. */
export interface ChosenWords {
  readonly passMark?: string | undefined;
  readonly rule?: string | undefined;
  readonly report?: string | undefined;
  /** Ids, parted by commas. */
  readonly criteria?: string | undefined;
}

/** What was chosen, checked. */
export interface PackageChoices {
  readonly options: Partial<Pick<PackageSettings, 'passMark' | 'rule' | 'report'>>;
  /** The one package asked for; `null` = all that are worth making. */
  readonly scope: PackageScope | null;
}

/** Reads choices; throws one error that names every problem, if there are any. */
export function packageChoices(words: ChosenWords, description: CourseDescription): PackageChoices {
  const problems: string[] = [];
  const oneOf = <T extends string>(name: string, given: string, known: readonly T[]) => {
    const found = known.find((value) => value === given);
    if (!found) problems.push(`${name}: found “${given}”, expected ${known.join(' or ')}`);
    return found;
  };
  const rule = words.rule === undefined ? undefined : oneOf('--rule', words.rule, rules);
  const report = words.report === undefined ? undefined : oneOf('--report', words.report, reports);
  const passMark = words.passMark === undefined ? undefined : Number(words.passMark);
  if (
    passMark !== undefined &&
    !(/^\d+$/.test(words.passMark ?? '') && passMark >= 1 && passMark <= 100)
  ) {
    problems.push(`--pass-mark: found “${words.passMark}”, expected a whole number from 1 to 100`);
  }
  const scope =
    words.criteria === undefined ? null : scopeOf(words.criteria, description, problems);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    options: {
      ...(passMark !== undefined && { passMark }),
      ...(rule && { rule }),
      ...(report && { report }),
    },
    scope,
  };
}

/** The package of these criteria, in the course's order whatever the order they were named in. */
function scopeOf(text: string, description: CourseDescription, problems: string[]): PackageScope {
  const named = text.split(',').map((id) => id.trim().toLowerCase());
  const known = description.criteria.map(({ id }) => id);
  for (const id of named.filter((name) => !known.includes(name))) {
    problems.push(`--criteria: found “${id}”, expected some of ${known.join(', ')}`);
  }
  const chosen = description.criteria.filter(({ id }) => named.includes(id));
  if (chosen.length === known.length) return wholeCourse(description);
  return {
    id: [description.id, ...chosen.map(({ id }) => id)].join('-'),
    title:
      chosen.length === 1
        ? `${chosen[0]?.label} ${chosen[0]?.title}`
        : `${description.title}: ${chosen.map(({ label }) => label).join(', ')}`,
    criteria: chosen.map(({ id }) => id),
  };
}
