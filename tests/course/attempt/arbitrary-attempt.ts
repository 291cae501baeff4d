import fc from 'fast-check';
import type {
  Attempt,
  CheckSheet,
  CriterionAttempt,
  Latest,
  QuestionRecord,
} from '../../../src/course/attempt/attempt.ts';
import { parts } from '../../../src/course/attempt/attempt.ts';
import { keptResponse } from '../../../src/course/question/kept-response.ts';

/** Small ranges on purpose: equal stamps, epochs and codes are where joins go wrong. */
const code = fc.nat(4);
const set = fc.uniqueArray(code, { maxLength: 5 }).map((codes) => codes.sort((a, b) => a - b));

/** A response as an attempt keeps it. */
export const keptResponses = fc
  .oneof(
    fc.constantFrom('', 'a', 'h', 'bd', 'abcdefgh', 'cab', 'tb', 'fa', '31-2', '£1,234.50', '-5%'),
    fc.string({ unit: fc.constantFrom(...'abtf019 .,-£%/?~'), maxLength: 14 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  .map(keptResponse);

function latest<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Latest<T>> {
  const at = fc.record({ count: fc.nat(3), device: fc.constantFrom(0, 1, 4095) });
  return fc.record({ value, at });
}

const record: fc.Arbitrary<QuestionRecord> = fc.record({
  tries: fc.integer({ min: 1, max: 7 }),
  right: fc.boolean(),
});
const first = fc.record({ response: keptResponses, right: fc.boolean() });
const byCode = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(code.map(String), value, { noNullPrototype: true });

const sheet: fc.Arbitrary<CheckSheet> = fc.uniqueArray(code).chain((questions) => {
  const each = { minLength: questions.length, maxLength: questions.length };
  return fc.oneof(
    fc.record({ questions: fc.constant(questions), responses: fc.array(keptResponses, each) }),
    fc.record({
      questions: fc.constant(questions),
      responses: fc.constant([]),
      marks: fc.array(fc.boolean(), each),
    }),
  );
});

const criterion: fc.Arbitrary<CriterionAttempt> = fc.record({
  epoch: fc.nat(2),
  sections: set,
  questions: byCode(record),
  run: latest(fc.array(code, { maxLength: 6 })),
  endings: set,
  checksTaken: fc.nat(20),
  sheet: latest(fc.option(sheet)),
  kept: fc.record({
    best: fc.option(fc.integer({ min: 0, max: 100 })),
    complete: fc.boolean(),
    minutes: fc.nat(999),
    first: byCode(first),
  }),
});

const place = fc.record({
  criterion: code,
  part: fc.constantFrom(...parts),
  section: fc.option(code),
});

/** Any attempt whose shape is right, reachable or not. */
export const attempts: fc.Arbitrary<Attempt> = fc.record({
  epoch: fc.nat(1),
  revision: fc.nat(5000),
  seed: fc.nat(0xffff),
  place: latest(fc.option(place)),
  criteria: fc.dictionary(code.map(String), criterion, { noNullPrototype: true }),
});
