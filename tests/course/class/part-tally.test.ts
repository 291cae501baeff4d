import { expect, test } from 'vitest';
import { commonestMiss, tallyParts } from '../../../src/course/class/part-tally.ts';
import { byRule, people } from '../../../src/course/class/people.ts';
import { tallyQuestions } from '../../../src/course/class/question-tally.ts';
import type { Question } from '../../../src/course/schema/question.ts';
import { sighting } from './a-sighting.ts';
import { courseHere } from './course-here.ts';

const course = courseHere();
const of = (type: Question['type']) =>
  course.questions.find(
    ({ question }) => question?.type === type && !(question.type === 'choice' && question.several),
  )!;
const tally = (name: string, responses: readonly string[], right: boolean | null = null) => {
  const all = responses.map((response, n) =>
    sighting({ email: `l${n}@example.com`, responses: [{ name, response, right }] }),
  );
  return tallyParts(tallyQuestions(people(all, byRule), course)[0]!);
};

test('every option stands there with those who chose it, in its order, what else came after it', () => {
  const { name, question } = of('choice');
  if (question?.type !== 'choice') throw new Error('no choice');
  const [first, second] = question.options;
  const parts = tally(name, [second!.id, second!.id, first!.id, 'z']);
  expect(parts.map(({ words, people }) => [words, people.length])).toEqual([
    [first!.text, 1],
    [second!.text, 2],
    ...question.options.slice(2).map(({ text }) => [text, 0]),
    ['z', 1],
  ]);
});

test('the pairs of one item stand together', () => {
  const { name, question } = of('matching');
  if (question?.type !== 'matching') throw new Error('no matching');
  const other = (at: number) =>
    question.matches.find(({ id }) => id !== question.items[at]?.match)!;
  const keys = tally(name, [`b.${other(1).id},a.${other(0).id}`, `a.${other(0).id}`]).map(
    (p) => p.key,
  );
  const [a, b] = question.items;
  expect(keys.slice(0, 4)).toEqual([
    ...[`${a!.id}.${a!.match}`, `${a!.id}.${other(0).id}`],
    ...[`${b!.id}.${b!.match}`, `${b!.id}.${other(1).id}`],
  ]);
});

test('of a question that this course does not have, codes stand as they are, judged as the file says', () => {
  const parts = tally('Quiz-1', ['b', 'b', 'a'], true);
  expect(parts.map(({ words, right, people }) => [words, right, people.length])).toEqual([
    ['b', true, 2],
    ['a', true, 1],
  ]);
});

test('the commonest miss is a wrong part that somebody gave', () => {
  const { name, question } = of('choice');
  if (question?.type !== 'choice') throw new Error('no choice');
  const wrong = question.options.filter(({ key }) => !key);
  const key = question.options.find(({ key }) => key)!;
  const parts = tally(name, [key.id, key.id, key.id, wrong[1]!.id, wrong[1]!.id, wrong[0]!.id]);
  expect(commonestMiss(parts)?.words).toBe(wrong[1]!.text);
  expect(commonestMiss(tally(name, [key.id]))).toBeNull();
});
