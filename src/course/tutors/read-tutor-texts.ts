import type { z } from 'astro/zod';
import type { Course } from '../course.ts';
import type { Problem } from '../problem.ts';
import type { Files } from '../reading/read-draft.ts';
import { readYaml } from '../reading/read-yaml.ts';
import {
  entriesSchema,
  lmsTestSchema,
  schemeSchema,
  type LmsTest,
  type Scheme,
  type TutorEntries,
} from '../schema/tutors.ts';
import { schemeProblems, type SchemeUnit } from './scheme-problems.ts';

/** The data of the tutors' area that authors write, as read. */
export interface TutorTexts {
  readonly entries: TutorEntries;
  readonly lmsTest: LmsTest;
  /** By id of the unit. */
  readonly schemes: Readonly<Record<string, Scheme>>;
}

/** The units of a course, with what their schemes of work have to agree with. */
export function schemeUnits({ units }: Pick<Course, 'units'>): (SchemeUnit & { id: string })[] {
  return units.map(({ id, guidedLearningHours, criteria }) => ({
    id,
    guidedLearningHours,
    criteria: criteria.map((criterion) => criterion.id),
  }));
}

/** Where the tutors' texts lie. */
export const tutorFolder = 'content/tutors';

/**
 * Reads and checks the tutors' texts. `texts` is `null` while anything is missing or does not fit.
 * @param files texts by path from the repository's root
 * @param units the course's units, each with what its scheme of work has to agree with
 */
export function readTutorTexts(
  files: Files,
  units: readonly (SchemeUnit & { readonly id: string })[],
): { texts: TutorTexts | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const yaml = <T>(schema: z.ZodType<T>, name: string): T | null => {
    const file = `${tutorFolder}/${name}`;
    const text = files[file];
    if (text === undefined) {
      const remedy = 'write it; `content/README.md` shows its shape';
      problems.push({ place: file, found: '', expected: 'this file', remedy });
      return null;
    }
    const result = readYaml(schema, file, text);
    problems.push(...result.problems);
    return result.value ?? null;
  };
  const entries = yaml(entriesSchema, 'entries.yaml')?.entries ?? null;
  const lmsTest = yaml(lmsTestSchema, 'lms-test.yaml');
  const schemes: Record<string, Scheme> = {};
  for (const unit of units) {
    const name = `scheme-${unit.id}.yaml`;
    const scheme = yaml(schemeSchema, name);
    if (!scheme) continue;
    schemes[unit.id] = scheme;
    problems.push(...schemeProblems(`${tutorFolder}/${name}`, scheme, unit));
  }
  const whole = entries && lmsTest && problems.length === 0;
  return { texts: whole ? { entries, lmsTest, schemes } : null, problems };
}
