import { within, type Problem } from '../problem.ts';
import type { Scheme } from '../schema/tutors.ts';

/** What a scheme has to agree with. */
export interface SchemeUnit {
  readonly guidedLearningHours: number;
  /** Ids, in the course's order. */
  readonly criteria: readonly string[];
}

/** Hours of guided learning that a scheme proposes in all. */
export function guidedHours({ sessions }: Scheme): number {
  return sessions.reduce((sum, { guided }) => sum + guided, 0);
}

/** Every criterion once, every session whole, no more hours than the unit has. */
export function schemeProblems(file: string, scheme: Scheme, unit: SchemeUnit): Problem[] {
  const problems: Problem[] = [];
  const named = scheme.sessions.flatMap(({ criterion }) => criterion ?? []);
  if ([...named].sort().join() !== [...unit.criteria].sort().join()) {
    problems.push({
      place: within(file, 'sessions'),
      found: `criteria ${named.join(', ') || 'none'}`,
      expected: unit.criteria.join(', '),
      remedy: 'give each criterion of the unit one session, in any order',
    });
  }
  for (const [place, { criterion, title, assign }] of scheme.sessions.entries()) {
    const own = [title, assign].filter((text) => text !== undefined).length;
    if (own === (criterion === undefined ? 2 : 0)) continue;
    problems.push({
      place: within(file, 'sessions', `session ${place + 1}`),
      found: criterion === undefined ? 'session without a criterion' : 'session with a criterion',
      expected: criterion === undefined ? 'title and assign' : 'neither title nor assign',
      remedy: 'a session names a criterion, or has a title and something to assign of its own',
    });
  }
  const hours = guidedHours(scheme);
  if (hours > unit.guidedLearningHours) {
    problems.push({
      place: within(file, 'sessions'),
      found: `${hours} guided hours`,
      expected: `at most ${unit.guidedLearningHours}, the hours of the whole unit`,
      remedy: 'shorten sessions: the other outcomes need hours as well',
    });
  }
  return problems;
}
