import { expect, test } from 'vitest';
import { tallyParts } from '../../../src/course/class/part-tally.ts';
import { byRule, people } from '../../../src/course/class/people.ts';
import { questionFlags } from '../../../src/course/class/question-flags.ts';
import { tallyQuestions } from '../../../src/course/class/question-tally.ts';
import { sighting } from './a-sighting.ts';
import { courseHere } from './course-here.ts';

const course = courseHere();
const entry = course.questions.find(
  ({ question }) => question?.type === 'choice' && !question.several,
)!;
const options = entry.question?.type === 'choice' ? entry.question.options : [];
const key = options.find((option) => option.key)!.id;
const wrong = options.find((option) => !option.key)!.id;

const flags = (responses: readonly string[]) => {
  const all = responses.map((response, n) =>
    sighting({
      email: `l${n}@x`,
      responses: [{ name: entry.name, response, right: response === key }],
    }),
  );
  const tally = tallyQuestions(people(all, byRule), course)[0]!;
  return { tally, found: questionFlags(tally, tallyParts(tally)) };
};

test('a question is flagged when more chose one wrong option than the right one', () => {
  expect(flags([key, key, wrong, wrong, wrong]).found).toEqual([
    'More chose one wrong option than the right one',
  ]);
  expect(flags([key, key, key, wrong, wrong]).found).toEqual([]);
});

test('few responses flag nothing', () => {
  expect(flags([wrong, wrong, wrong, wrong]).found).toEqual([]);
});

test('nobody right, and right less often by those who know more, are flagged', () => {
  expect(flags(Array<string>(5).fill(wrong)).found).toContain('Nobody was right first time');
  const { tally } = flags([key, key, key]);
  const discrimination = { says: 'lower', learners: 40, r: -0.5, low: -0.7, high: -0.2 } as const;
  expect(questionFlags({ ...tally, discrimination }, [])).toEqual([
    'Those who did better elsewhere were right less often',
  ]);
});
