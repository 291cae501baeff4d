import type { Bank } from '../../../src/course/bank/bank.ts';
import type { Question } from '../../../src/course/schema/question.ts';
import {
  allThat,
  fillIn,
  matching,
  numeric,
  oneOf,
  sequencing,
  trueFalse,
} from '../question/sample-questions.ts';

/** A bank of the questions given, or of one of each type. */
export function sampleBank(
  questions: readonly Question[] = [
    ...[oneOf, allThat, matching, sequencing, numeric, fillIn, trueFalse],
  ],
): Bank {
  return {
    ...{ id: 'd9-4-1', label: 'D9 4.1', short: 'service and cost', course: 'Outcome Four 0.1.0' },
    unit: 'D9 Promote improvement',
    sections: [
      { id: 'one', title: 'The *first* one' },
      { id: 'two', title: 'The second' },
    ],
    questions,
  };
}
