import { expect, test } from 'vitest';
import { byRule, people } from '../../../src/course/class/people.ts';
import { tallyQuestions } from '../../../src/course/class/question-tally.ts';
import { sighting } from './a-sighting.ts';
import { courseHere } from './course-here.ts';

const course = courseHere();
const names = course.questions.filter((q) => q.criterion === 'd9-4-1').map(({ name }) => name);
const given = (name: string, right: boolean | null) => ({ name, response: 'a', right });

/** Learner n was right in the first n of the first ten questions. */
const group = (size: number) =>
  people(
    Array.from({ length: size }, (_, n) =>
      sighting({
        email: `l${n}@example.com`,
        responses: names.slice(0, 10).map((name, at) => given(name, at < n % 11)),
      }),
    ),
    byRule,
  );

test('each question counts who met it and who was right, in the course’s order', () => {
  const tallies = tallyQuestions(group(11), course);
  expect(tallies.map(({ name }) => name)).toEqual(names.slice(0, 10));
  expect(tallies.map(({ right }) => right)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  expect(tallies.every(({ judged, kind }) => judged === 11 && kind === 'known')).toBe(true);
  expect(tallies[0]?.discrimination).toEqual({ says: 'too-few', learners: 11 });
});

test('in a large group, questions that go with the others say so', () => {
  const [, , , , middle] = tallyQuestions(group(44), course);
  expect(middle?.discrimination).toMatchObject({ says: 'higher', learners: 44 });
});

test('a learner with few other questions, or of whom nothing is known, does not count there', () => {
  const few = people(
    Array.from({ length: 40 }, (_, n) =>
      sighting({
        email: `l${n}@example.com`,
        responses: [given(names[0]!, true), given(names[1]!, n % 2 === 0), given(names[2]!, null)],
      }),
    ),
    byRule,
  );
  const [first, , third] = tallyQuestions(few, course);
  expect(first?.discrimination).toEqual({ says: 'too-few', learners: 0 });
  expect(third).toMatchObject({ judged: 0, right: 0 });
  expect(third?.responses).toHaveLength(40);
});

test('questions of another version and of other courses come last and are kept', () => {
  const all = people(
    [
      sighting({
        responses: [
          given('Tiny · Response 10', null),
          given('Tiny · Response 9', null),
          given('D9-4.1-Q01-which-trade-is-not-open', true),
          given(names[3]!, true),
        ],
      }),
    ],
    byRule,
  );
  expect(
    tallyQuestions(all, course).map(({ name, kind, criterion }) => [name, kind, criterion]),
  ).toEqual([
    [names[3], 'known', 'd9-4-1'],
    ['D9-4.1-Q01-which-trade-is-not-open', 'other-version', 'd9-4-1'],
    ['Tiny · Response 9', 'foreign', ''],
    ['Tiny · Response 10', 'foreign', ''],
  ]);
});
