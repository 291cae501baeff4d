import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byRule, people } from '../../../src/course/class/people.ts';
import {
  firstResponses,
  isBegun,
  personFacts,
  personLastSeen,
  wholeScores,
} from '../../../src/course/class/person-facts.ts';
import { noFacts, type CriterionFacts, type Sighting } from '../../../src/course/class/sighting.ts';
import { sighting } from './a-sighting.ts';

const person = (sightings: Sighting[]) =>
  people(
    sightings.map((one) => ({ ...one, email: 'ada@example.com' })),
    byRule,
  )[0]!;
const state = fc.option(fc.constantFrom('none' as const, 'begun' as const, 'done' as const));
const facts: fc.Arbitrary<CriterionFacts> = fc.record({
  criterion: fc.constant('d9-4-1'),
  complete: fc.option(fc.boolean()),
  ...{ learn: state, practise: state, check: state },
  best: fc.option(fc.nat(100)),
  passMark: fc.option(fc.integer({ min: 1, max: 100 })),
  ...{ checksTaken: fc.option(fc.nat(9)), minutes: fc.option(fc.nat(999)) },
});

test('files add up in any order, and none takes away what another holds', () => {
  fc.assert(
    fc.property(fc.array(facts, { minLength: 1 }), (all) => {
      const sum = (list: readonly CriterionFacts[]) =>
        personFacts(person(list.map((one) => sighting({ criteria: [one] }))), 'd9-4-1');
      const joined = sum(all);
      expect(sum([...all].reverse())).toEqual(joined);
      expect(sum([...all, ...all])).toEqual(joined);
      expect(joined?.best).toBe(
        all.reduce<number | null>((a, { best: b }) => (b === null ? a : Math.max(a ?? 0, b)), null),
      );
      expect(joined?.complete ?? false).toBe(all.some(({ complete }) => complete));
    }),
  );
});

test('a criterion of which no file says anything has no facts', () => {
  expect(personFacts(person([sighting({ criteria: [noFacts('d9-4-2')] })]), 'd9-4-1')).toBeNull();
});

test('the earliest attempt of a report counts, and a progress file only where no report does', () => {
  const given = (name: string, response: string) => ({ name, response, right: true });
  const responses = firstResponses(
    person([
      sighting({ source: 'progress', responses: [given('q1', 'p'), given('q3', 'p')] }),
      sighting({ attempt: 2, responses: [given('q1', '2'), given('q2', '2')] }),
      sighting({ attempt: 1, responses: [given('q1', '1')] }),
    ]),
  );
  expect([...responses.values()].map(({ name, response }) => name + response).sort()).toEqual([
    'q11',
    'q22',
    'q3p',
  ]);
});

test('the latest sighting counts', () => {
  const last = (text: string) => sighting({ last: { text, means: 'seen' } });
  const both = person([last('1 May 2026, 9:00 AM'), sighting(), last('1 May 2026, 1:00 PM')]);
  expect(personLastSeen(both)?.text).toBe('1 May 2026, 1:00 PM');
  expect(personLastSeen(person([sighting()]))).toBeNull();
});

test('a criterion is begun once any file says that something of it was done', () => {
  const bare = noFacts('d9-4-1');
  expect(isBegun(bare)).toBe(false);
  expect(isBegun({ ...bare, learn: 'none', complete: false })).toBe(false);
  expect(isBegun({ ...bare, practise: 'begun' })).toBe(true);
  expect(isBegun({ ...bare, best: 0 })).toBe(true);
  expect(isBegun({ ...bare, complete: true })).toBe(true);
});

test('of a package’s score the best attempt counts', () => {
  const whole = (title: string, score: number | null) => sighting({ whole: { title, score } });
  const all = [whole('A', 40), whole('A', null), whole('B', null), whole('A', 70), sighting()];
  expect([...wholeScores(person(all))]).toEqual([
    ['A', 70],
    ['B', null],
  ]);
});
