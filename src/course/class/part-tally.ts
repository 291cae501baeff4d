import type { Person } from './people.ts';
import type { QuestionTally } from './question-tally.ts';
import { givenParts, offeredParts, unknownPart, type ResponsePart } from './response-words.ts';

/** A part of a response, and who gave it. */
export interface PartTally extends ResponsePart {
  readonly people: readonly Person[];
}

/**
 * Who chose what: every option that is offered, also those that nobody chose, and whatever else was
 * given, the most frequent first. Of a question that this course does not have, the codes as they
 * stand, right where the file says so.
 */
export function tallyParts({ entry, responses }: QuestionTally): PartTally[] {
  const question = entry?.question ?? null;
  const offered = question ? offeredParts(question) : [];
  const parts = new Map<string, ResponsePart>(offered.map((part) => [part.key, part]));
  const chosen = new Map<string, Person[]>(offered.map(({ key }) => [key, []]));
  for (const { person, given } of responses) {
    const found = question
      ? givenParts(question, given.response)
      : [{ ...unknownPart(given.response), right: given.right === true }];
    for (const part of found) {
      if (!parts.has(part.key)) parts.set(part.key, part);
      const those = chosen.get(part.key);
      if (those) those.push(person);
      else chosen.set(part.key, [person]);
    }
  }
  const all = [...parts.values()].map((part) => ({ ...part, people: chosen.get(part.key) ?? [] }));
  const others = all.slice(offered.length).sort((a, b) => b.people.length - a.people.length);
  const group = (key: string) => offered.findIndex((one) => samePair(one.key, key));
  if (question?.type !== 'matching') return [...all.slice(0, offered.length), ...others];
  // The pairs of one item stand together, the right one first.
  return [...all.slice(0, offered.length), ...others].sort((a, b) => group(a.key) - group(b.key));
}

/** Two matches of the same item: `a.1` and `a.3`. */
function samePair(a: string, b: string): boolean {
  return a.split('.')[0] === b.split('.')[0];
}

/** The wrong part that most learners gave; `null` if none did. */
export function commonestMiss(parts: readonly PartTally[]): PartTally | null {
  return parts
    .filter(({ right, people }) => !right && people.length > 0)
    .reduce<PartTally | null>(
      (most, next) => (most && most.people.length >= next.people.length ? most : next),
      null,
    );
}
