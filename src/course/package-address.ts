import {
  choiceNames,
  ChoiceProblems,
  packageChoices,
  type ChoiceName,
  type ChoiceProblem,
  type ChosenWords,
} from './package-choices.ts';
import type { CourseToChoose } from './package-scope.ts';

/**
 * What is meant where an address says nothing. It names one standard: the one for Moodle. One
 * package holds all that was chosen.
 */
const unsaid: ChosenWords = { standard: '1.2', each: 'no' };

/** Choices as an address keeps them, and what in it could not be read. */
export interface AddressedChoices {
  readonly words: ChosenWords;
  readonly problems: readonly ChoiceProblem[];
}

/**
 * Choices as the query of an address, without the `?`: what is empty or goes without saying is left
 * out, so that no choice at all is an empty text.
 */
export function choicesQuery(words: ChosenWords): string {
  const query = new URLSearchParams();
  for (const name of choiceNames) {
    const value = words[name];
    if (value && value !== unsaid[name]) query.set(name, value);
  }
  // Commas need no escape in a query, and an address is read by people too.
  return query.toString().replaceAll('%2C', ',');
}

/**
 * Reads the query of an address, with or without `?`. A choice that is not to be had is left out,
 * as if nobody had made it, and named in `problems`; parameters of other names are ignored.
 */
export function choicesFromQuery(query: string, course: CourseToChoose): AddressedChoices {
  const given = new URLSearchParams(query);
  const words: { [name in ChoiceName]?: string } = {};
  for (const name of choiceNames) {
    const value = given.get(name) ?? unsaid[name];
    if (value) words[name] = value;
  }
  const problems = problemsIn(words, course);
  for (const { choice } of problems) {
    const usual = unsaid[choice];
    if (usual === undefined) delete words[choice];
    else words[choice] = usual;
  }
  return { words, problems };
}

/** All that stands in the way of choices. On a page a title may be chosen before any criterion is. */
export function problemsIn(words: ChosenWords, course: CourseToChoose): readonly ChoiceProblem[] {
  try {
    const criteria = words.criteria ?? course.units.map(({ id }) => id).join(',');
    packageChoices({ ...words, criteria }, course);
    return [];
  } catch (error) {
    if (!(error instanceof ChoiceProblems)) throw error;
    return error.problems;
  }
}
