import { chosenCriteria } from './chosen-criteria.ts';
import type { CompletionRule, PackageSettings, PackageStandard } from './package-settings.ts';
import { scopeOf, type CourseToChoose, type PackageScope } from './package-scope.ts';

/** What whoever makes packages may choose: flags on the command line, parameters of an address. */
export const choiceNames = [
  'criteria',
  'each',
  'title',
  'standard',
  'pass-mark',
  'rule',
  'report',
] as const;
export type ChoiceName = (typeof choiceNames)[number];

/**
 * Choices as words: `criteria` = ids of criteria or units, parted by commas; `each` = `yes` for one
 * package per criterion; `standard` = `1.2` or `2004`; `title` stands for the course's own.
 */
export type ChosenWords = { readonly [name in ChoiceName]?: string | undefined };

/** When a criterion may count as complete. */
export const rules: readonly CompletionRule[] = ['all-parts', 'check-passed', 'lessons-visited'];
/** What SCORM 1.2 may hear at the end. */
export const reports: readonly PackageSettings['report'][] = ['completed', 'passed'];
/** The standards by the words that choose them, Moodle's first. */
export const standardWords = ['1.2', '2004'] as const;
/** Characters; with a criterion's own title after it, a title must fit into a manifest. */
export const longestTitle = 150;

/** What was chosen, checked. */
export interface PackageChoices {
  readonly options: Partial<Pick<PackageSettings, 'passMark' | 'rule' | 'report'>>;
  /** Without a choice: all. */
  readonly standards: readonly PackageStandard[];
  /** The packages asked for; `null` = all that are worth making. */
  readonly scopes: readonly PackageScope[] | null;
}

/** A choice that is not to be had. */
export interface ChoiceProblem {
  readonly choice: ChoiceName;
  readonly found: string;
  readonly expected: string;
}

/** Every choice that is not to be had, at once. */
export class ChoiceProblems extends Error {
  readonly problems: readonly ChoiceProblem[];
  constructor(problems: readonly ChoiceProblem[]) {
    super(
      problems
        .map(({ choice, found, expected }) => `${choice}: found “${found}”, expected ${expected}`)
        .join('\n'),
    );
    this.problems = problems;
  }
}

/** Reads choices; throws `ChoiceProblems` that names every problem, if there are any. */
export function packageChoices(words: ChosenWords, course: CourseToChoose): PackageChoices {
  const problems: ChoiceProblem[] = [];
  const refuse = (choice: ChoiceName, found: string, expected: string): undefined => {
    problems.push({ choice, found, expected });
  };
  const oneOf = <T extends string>(choice: ChoiceName, known: readonly T[]): T | undefined => {
    const given = words[choice];
    if (given === undefined) return undefined;
    return known.find((value) => value === given) ?? refuse(choice, given, known.join(' or '));
  };
  const rule = oneOf('rule', rules);
  const report = oneOf('report', reports);
  const standard = oneOf('standard', standardWords);
  const each = oneOf('each', ['yes', 'no']) === 'yes';
  const passMark = words['pass-mark'];
  if (passMark !== undefined && !/^([1-9]\d?|100)$/.test(passMark)) {
    refuse('pass-mark', passMark, 'a whole number from 1 to 100');
  }
  const title = words.title === undefined ? undefined : oneLine(words.title);
  if (title !== undefined && (title === '' || title.length > longestTitle)) {
    refuse('title', words.title ?? '', `1 to ${longestTitle} characters`);
  } else if (title !== undefined && words.criteria === undefined && !each) {
    refuse('title', title, 'none without criteria: each package has its own');
  }
  const scopes = scopesOf(words.criteria, each, title, course, refuse);
  if (problems.length > 0) throw new ChoiceProblems(problems);
  return {
    options: {
      ...(passMark !== undefined && { passMark: Number(passMark) }),
      ...(rule && { rule }),
      ...(report && { report }),
    },
    standards: (standard ? [standard] : standardWords).map((word) => `scorm-${word}` as const),
    scopes,
  };
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function scopesOf(
  text: string | undefined,
  each: boolean,
  title: string | undefined,
  course: CourseToChoose,
  refuse: (choice: ChoiceName, found: string, expected: string) => undefined,
): PackageScope[] | null {
  const all = course.criteria.map(({ id }) => id);
  if (text === undefined && !each) return null;
  const { criteria, unknown } =
    text === undefined ? { criteria: all, unknown: [] } : chosenCriteria(text, course);
  const units = course.units.map(({ id }) => id);
  for (const id of unknown) refuse('criteria', id, `some of ${[...units, ...all].join(', ')}`);
  if (each) {
    return criteria.map((id) => {
      const scope = scopeOf([id], course);
      return title === undefined ? scope : { ...scope, title: `${title}: ${scope.title}` };
    });
  }
  const scope = scopeOf(criteria, course);
  return [title === undefined ? scope : { ...scope, title }];
}
