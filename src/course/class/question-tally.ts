import type { ClassCourse, ClassQuestion } from './class-course.ts';
import { discrimination, fewestOthers } from './discrimination.ts';
import type { Discrimination, NoDiscrimination } from './discrimination.ts';
import { questionFinder, type FoundQuestion } from './find-question.ts';
import type { Person } from './people.ts';
import { firstResponses } from './person-facts.ts';
import type { GivenResponse } from './sighting.ts';

/** One learner's first response to a question. */
export interface TalliedResponse {
  readonly person: Person;
  readonly given: GivenResponse;
}

/** How a class did in one question. */
export interface QuestionTally {
  /** Its interaction's id. */
  readonly name: string;
  readonly kind: FoundQuestion['kind'];
  /** Of this course's questions; `null` if it is none of them. */
  readonly entry: ClassQuestion | null;
  /** Id of its criterion, also of one that this version does not have; `''` if it is foreign. */
  readonly criterion: string;
  readonly responses: readonly TalliedResponse[];
  /** Of those of whom it is known whether they were right. */
  readonly judged: number;
  readonly right: number;
  readonly discrimination: Discrimination | NoDiscrimination;
}

/** Every question that somebody responded to: in the course's order, then those it does not have. */
export function tallyQuestions(all: readonly Person[], course: ClassCourse): QuestionTally[] {
  const find = questionFinder(course);
  const byName = new Map<string, TalliedResponse[]>();
  const firsts = new Map(all.map((person) => [person, firstResponses(person)]));
  for (const [person, responses] of firsts) {
    for (const [name, given] of responses) {
      const tallied = byName.get(name) ?? [];
      tallied.push({ person, given });
      byName.set(name, tallied);
    }
  }
  const found = new Map([...byName.keys()].map((name) => [name, find(name)]));
  const criterionOf = (name: string) => criterionIn(found.get(name) ?? { kind: 'foreign' });
  const sums = new Map([...firsts].map(([person, own]) => [person, sumUp(own, criterionOf)]));
  const tallies = [...byName].map(([name, responses]): QuestionTally => {
    const kind = found.get(name) ?? { kind: 'foreign' as const };
    const judged = responses.filter(({ given }) => given.right !== null);
    const pairs = judged.flatMap(({ person, given }) => {
      const sum = sums.get(person)?.get(criterionOf(name)) ?? { count: 0, right: 0 };
      const own = given.right === true;
      const others = sum.count - 1;
      const rest = (sum.right - Number(own)) / others;
      return others < fewestOthers ? [] : [{ right: own, rest }];
    });
    return {
      name,
      kind: kind.kind,
      entry: 'entry' in kind ? kind.entry : null,
      criterion: criterionIn(kind),
      responses,
      judged: judged.length,
      right: judged.filter(({ given }) => given.right).length,
      discrimination: discrimination(pairs),
    };
  });
  const places = new Map(course.questions.map((entry, at) => [entry, at]));
  const rank = ({ entry }: QuestionTally) => (entry && places.get(entry)) ?? places.size;
  return tallies.sort((a, b) => rank(a) - rank(b) || collator.compare(a.name, b.name));
}

/** How many of each criterion's questions a learner met, of those judged, and had right. */
function sumUp(
  responses: ReadonlyMap<string, GivenResponse>,
  criterionOf: (name: string) => string,
): Map<string, { count: number; right: number }> {
  const sums = new Map<string, { count: number; right: number }>();
  for (const { name, right } of responses.values()) {
    if (right === null) continue;
    const sum = sums.get(criterionOf(name)) ?? { count: 0, right: 0 };
    sums.set(criterionOf(name), {
      count: sum.count + 1,
      right: sum.right + Number(right),
    });
  }
  return sums;
}

/** So that `Response 10` comes after `Response 9`. */
const collator = new Intl.Collator('en-GB', { numeric: true });

function criterionIn(found: FoundQuestion): string {
  if (found.kind === 'foreign') return '';
  return found.kind === 'other-version' ? found.criterion : found.entry.criterion;
}
