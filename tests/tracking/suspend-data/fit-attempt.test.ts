import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attempt, CriterionAttempt } from '../../../src/course/attempt/attempt.ts';
import { decodeAttempt, encodeAttempt } from '../../../src/tracking/suspend-data/attempt-block.ts';
import { attemptRoom, encodeToFit } from '../../../src/tracking/suspend-data/fit-attempt.ts';
import { keptAlphabet, keptResponse } from '../../../src/course/question/kept-response.ts';
import { attempts } from '../../course/attempt/arbitrary-attempt.ts';

/** The course's ceilings: 6 lesson questions, a pool of 14 (4 of them typed), 8 sections. */
const [sections, lessonQuestions, pool, drawn] = [8, 6, 14, 10];
const typed = fc
  .string({ unit: fc.constantFrom(...keptAlphabet), minLength: 8, maxLength: 12 })
  .map(keptResponse);
const canonical = fc.oneof(
  fc.shuffledSubarray([...'abcdef'], { minLength: 1 }).map((letters) => letters.join('')),
  fc.array(fc.constantFrom(...'123456'), { minLength: 4, maxLength: 6 }).map((d) => d.join('')),
  fc.constantFrom('tb', 'fa', 'c'),
);
const responseTo = (code: number) => (code >= lessonQuestions + pool - 4 ? typed : canonical);
const stamp = fc.record({ count: fc.integer({ min: 10_000, max: 20_000 }), device: fc.nat(4095) });
const record = fc.record({ tries: fc.integer({ min: 1, max: 7 }), right: fc.boolean() });
const upTo = (count: number) => Array.from({ length: count }, (_, code) => code);

const first = fc
  .tuple(
    ...upTo(lessonQuestions + pool).map((code) =>
      fc.record({
        response: code < lessonQuestions ? fc.constant('') : responseTo(code),
        right: fc.boolean(),
      }),
    ),
  )
  .map((all) => Object.fromEntries(all.entries()));
const openSheet = fc
  .shuffledSubarray(
    upTo(pool).map((place) => lessonQuestions + place),
    { minLength: drawn, maxLength: drawn },
  )
  .chain((questions) =>
    fc.tuple(...questions.map(responseTo)).map((responses) => ({ questions, responses })),
  );
const criterion: fc.Arbitrary<CriterionAttempt> = fc.record({
  epoch: fc.nat(9),
  sections: fc.constant(upTo(sections)),
  questions: fc
    .array(record, { minLength: 20, maxLength: 20 })
    .map((all) => Object.fromEntries(all.entries())),
  run: fc.record({
    value: fc.uniqueArray(fc.nat(47), { minLength: 16, maxLength: 16 }),
    at: stamp,
  }),
  endings: fc.constant(upTo(6)),
  checksTaken: fc.nat(200),
  sheet: fc.record({ value: openSheet, at: stamp }),
  kept: fc.record({ best: fc.nat(100), complete: fc.boolean(), minutes: fc.nat(999), first }),
});
const wholeCourse: fc.Arbitrary<Attempt> = fc
  .array(criterion, { minLength: 16, maxLength: 16 })
  .map((criteria) => ({
    epoch: 1,
    revision: 20_000,
    seed: 0xffff,
    place: {
      value: { criterion: 15, part: 'learn', section: 7 },
      at: { count: 20_000, device: 4095 },
    },
    criteria: Object.fromEntries(criteria.entries()),
  }));

test('sixteen criteria with a check open in each never need more than 3,000 characters', () => {
  fc.assert(
    fc.property(wholeCourse, (attempt) => {
      expect(encodeToFit(attempt).length).toBeLessThanOrEqual(attemptRoom);
    }),
    { numRuns: 100, endOnFailure: true },
  );
});

test('what has room is sent whole', () => {
  fc.assert(
    fc.property(attempts, (attempt) => {
      const whole = encodeAttempt(attempt);
      if (whole.length <= attemptRoom) expect(encodeToFit(attempt)).toBe(whole);
    }),
  );
});

test('what has no room loses typed first responses, and nothing else', () => {
  fc.assert(
    fc.property(wholeCourse, (attempt) => {
      fc.pre(encodeAttempt(attempt).length > attemptRoom);
      const sent = decodeAttempt(encodeToFit(attempt)).attempt;
      for (const [code, before] of Object.entries(attempt.criteria)) {
        const after = sent.criteria[Number(code)]!;
        expect({ ...after, kept: { ...after.kept, first: before.kept.first } }).toEqual(before);
        for (const [question, { response, right }] of Object.entries(before.kept.first)) {
          const short = response.length <= 6 ? response : '';
          expect(after.kept.first[Number(question)]).toEqual({ response: short, right });
        }
      }
    }),
    { numRuns: 30, endOnFailure: true },
  );
});
