import { expect, test } from 'vitest';
import { givenParts, offeredParts, unknownPart } from '../../../src/course/class/response-words.ts';
import { pattern } from '../../../src/course/question/pattern.ts';
import type { Question } from '../../../src/course/schema/question.ts';
import { pattern12 } from '../../../src/tracking/interactions-12.ts';
import { courseHere } from './course-here.ts';

const asked: Question[] = courseHere().questions.flatMap(({ question }) => question ?? []);
type Of<T extends Question['type']> = Extract<Question, { type: T }>;
const is =
  <T extends Question['type']>(type: T) =>
  (question: Question): question is Of<T> =>
    question.type === type;
const of = <T extends Question['type']>(type: T): Of<T> => asked.find(is(type))!;

test('the right response of every question is told in right parts only', () => {
  for (const question of asked) {
    const parts = givenParts(
      question,
      pattern12({ type: question.type, pattern: pattern(question) }),
    );
    expect(parts.length, question.id).toBeGreaterThan(0);
    for (const part of parts) expect(part, question.id).toMatchObject({ right: true });
    for (const part of parts) expect(part.words).not.toBe('');
  }
});

test('what is offered has keys of its own, with the right ones among them', () => {
  for (const question of asked) {
    const offered = offeredParts(question);
    expect(new Set(offered.map(({ key }) => key)).size).toBe(offered.length);
    if (question.type === 'numeric' || question.type === 'fill-in') expect(offered).toEqual([]);
    else expect(offered.some(({ right }) => right)).toBe(true);
  }
});

test('a distractor comes in its author’s words, with the thinking that leads there', () => {
  const choice = of('choice');
  const wrong = choice.options.find(({ key }) => !key)!;
  expect(givenParts(choice, wrong.id)).toEqual([
    { key: wrong.id, words: wrong.text, right: false, rationale: wrong.rationale },
  ]);
  const matching = of('matching');
  const [item] = matching.items;
  const other = matching.matches.find(({ id }) => id !== item!.match)!;
  expect(givenParts(matching, `a.${other.id}`)).toEqual([
    {
      ...{ key: `${item!.id}.${other.id}`, words: `${item!.text} → ${other.text}` },
      ...{ right: false, rationale: '' },
    },
  ]);
});

test('a number comes with its unit, and a foreseen mistake with its rationale', () => {
  const numeric = asked.filter(is('numeric')).find(({ unit }) => unit === '£')!;
  const [mistake] = numeric.mistakes;
  expect(givenParts(numeric, String(mistake!.value))).toEqual([
    {
      ...{ key: String(mistake!.value), words: `£${mistake!.value}` },
      ...{ right: false, rationale: mistake!.rationale },
    },
  ]);
});

test('what the question does not know stands as it is', () => {
  expect(givenParts(of('choice'), 'z,9')).toEqual([
    { key: 'told z,9', words: 'z,9', right: false, rationale: '' },
  ]);
  expect(unknownPart('').words).toBe('a response that the LMS could not take');
});

test('the right order comes in words, and another by the numbers of the right one', () => {
  const { steps, ...rest } = of('sequencing');
  const ids = steps.map(({ id }) => id);
  expect(givenParts({ steps, ...rest }, ids.join())[0]?.words).toBe(
    steps.map(({ text }, at) => `${at + 1}. ${text}`).join(' '),
  );
  const [first, second, ...others] = ids;
  expect(givenParts({ steps, ...rest }, [second, first, ...others].join())[0]).toMatchObject({
    words: [2, 1, ...others.map((_, at) => at + 3)].join(' → '),
    right: false,
  });
});
