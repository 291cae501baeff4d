import type { State } from '../attempt/progress.ts';
import { lastSeen } from './last-seen.ts';
import { noFacts, type CriterionFacts, type GivenResponse, type LastSeen } from './sighting.ts';
import type { Person } from './people.ts';

const states: readonly (State | null)[] = [null, 'none', 'begun', 'done'];

/**
 * What all files together say of a learner in a criterion: the furthest state, the best score, the
 * most minutes and checks. `null` if no file is about it.
 */
export function personFacts({ sightings }: Person, criterion: string): CriterionFacts | null {
  const found = sightings
    .flatMap(({ criteria }) => criteria)
    .filter((facts) => facts.criterion === criterion);
  return found.length === 0 ? null : found.reduce(furthest, noFacts(criterion));
}

function furthest(a: CriterionFacts, b: CriterionFacts): CriterionFacts {
  const state = (x: State | null, y: State | null) =>
    states[Math.max(states.indexOf(x), states.indexOf(y))] ?? null;
  return {
    criterion: a.criterion,
    complete: a.complete === null ? b.complete : a.complete || (b.complete ?? false),
    learn: state(a.learn, b.learn),
    practise: state(a.practise, b.practise),
    check: state(a.check, b.check),
    best: most(a.best, b.best),
    passMark: most(a.passMark, b.passMark),
    checksTaken: most(a.checksTaken, b.checksTaken),
    minutes: most(a.minutes, b.minutes),
  };
}

function most(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

/** Does anything say that a learner has begun? */
export function isBegun({ complete, learn, practise, check, best }: CriterionFacts): boolean {
  const parts = [learn, practise, check];
  return (
    complete === true ||
    best !== null ||
    parts.some((state) => state === 'begun' || state === 'done')
  );
}

/**
 * A learner's first response to each question, by its name: of the earliest attempt in a report;
 * what only a progress file holds comes after it. The same question in two files counts once.
 */
export function firstResponses({ sightings }: Person): ReadonlyMap<string, GivenResponse> {
  const rank = ({ source, attempt }: Person['sightings'][number]) =>
    (source === 'report' ? 0 : 1000) + attempt;
  const first = new Map<string, GivenResponse>();
  for (const { responses } of [...sightings].sort((a, b) => rank(a) - rank(b))) {
    for (const response of responses) {
      if (!first.has(response.name)) first.set(response.name, response);
    }
  }
  return first;
}

/** A learner's best score of each package whose score is of no one criterion, by its title. */
export function wholeScores({ sightings }: Person): ReadonlyMap<string, number | null> {
  const scores = new Map<string, number | null>();
  for (const { whole } of sightings) {
    if (whole) scores.set(whole.title, most(scores.get(whole.title) ?? null, whole.score));
  }
  return scores;
}

/** When a learner was last seen at work by any of the files; `null` if none says it. */
export function personLastSeen({ sightings }: Person): LastSeen | null {
  return lastSeen(sightings.flatMap(({ last }) => (last ? [last] : [])));
}
