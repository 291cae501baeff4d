import fc from 'fast-check';
import type { Attempt } from '../../../src/course/attempt/attempt.ts';
import { emptyAttempt, parts } from '../../../src/course/attempt/attempt.ts';
import * as changes from '../../../src/course/attempt/changes.ts';
import * as checks from '../../../src/course/attempt/check-changes.ts';

/** Something a learner does. */
export type Change = (attempt: Attempt) => Attempt;

const [device, criterion, code] = [fc.nat(4095), fc.nat(2), fc.nat(30)];
const typed = fc.oneof(
  fc.constantFrom('b', 'acd', '3-21', 'cabd', 'tb', ' £1,234,567.50 ', 'First-Contact Résolution'),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const questions = fc.uniqueArray(code, { minLength: 1, maxLength: 10 });

/** Any change a learner can make, but for *Clear everything*. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(device, criterion, code).map(
    ([d, c, s]): Change =>
      (attempt) =>
        changes.reachSection(attempt, d, c, s),
  ),
  fc.tuple(device, criterion, code, fc.boolean()).map(
    ([d, c, q, right]): Change =>
      (attempt) =>
        changes.recordMark(attempt, d, c, q, right),
  ),
  fc.tuple(device, criterion, fc.array(fc.nat(63), { maxLength: 16 }), fc.option(fc.nat(5))).map(
    ([d, c, run, ending]): Change =>
      (attempt) =>
        changes.setRun(attempt, d, c, run, ending),
  ),
  fc.tuple(device, criterion, questions).map(
    ([d, c, drawn]): Change =>
      (attempt) =>
        checks.startCheck(attempt, d, c, drawn),
  ),
  fc.tuple(device, criterion, fc.nat(9), typed).map(
    ([d, c, index, response]): Change =>
      (attempt) =>
        checks.respondInCheck(attempt, d, c, index, response),
  ),
  fc
    .tuple(device, criterion, fc.infiniteStream(fc.boolean()))
    .map(([d, c, coins]): Change => (attempt) => {
      const length = attempt.criteria[c]?.sheet.value?.questions.length ?? 0;
      return checks.finishCheck(attempt, d, c, [...coins.take(length)]);
    }),
  fc.tuple(device, criterion).map(
    ([d, c]): Change =>
      (at) =>
        changes.startAgain(at, d, c),
  ),
  fc.tuple(device, criterion).map(
    ([d, c]): Change =>
      (at) =>
        changes.keepComplete(at, d, c),
  ),
  fc.tuple(device, criterion).map(
    ([d, c]): Change =>
      (at) =>
        changes.spendMinute(at, d, c),
  ),
  fc.tuple(device, criterion, fc.constantFrom(...parts), fc.option(code)).map(
    ([d, c, part, section]): Change =>
      (attempt) =>
        changes.goTo(attempt, d, { criterion: c, part, section }),
  ),
);

/** An attempt that a learner can come to. */
export const reachableAttempts: fc.Arbitrary<Attempt> = fc
  .tuple(fc.nat(0xffff), fc.array(anyChange, { maxLength: 40 }))
  .map(([seed, list]) => list.reduce((attempt, change) => change(attempt), emptyAttempt(seed)));
