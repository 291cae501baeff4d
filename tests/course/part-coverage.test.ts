import { expect, test } from 'vitest';
import { partCoverage } from '../../src/course/part-coverage.ts';
import { readCourse } from '../../src/course/read-course.ts';
import { smallCourse } from '../fixtures/small-course.ts';

const criterion = readCourse(smallCourse()).course?.units[0]?.criteria[0];
if (!criterion) throw new Error('the small course could not be read');

test('says of each part what teaches, tests, asks for and probes it', () => {
  const [first, second] = partCoverage(criterion).parts;
  expect(first).toEqual({
    text: 'A part',
    sections: [{ id: 'gains', title: 'Gains' }],
    questions: { lesson: 1, check: 1 },
    prompts: criterion.account.facts.map(({ prompt }) => prompt),
    discussed: 1,
  });
  expect(second?.discussed).toBe(1);
});

test('a section that teaches no part stands by itself, so that no question is lost', () => {
  const { parts, others } = partCoverage(criterion);
  expect(others.map(({ title }) => title)).toEqual([
    'What it asks',
    'Costs',
    'Limits',
    'From memory',
  ]);
  expect(others.every(({ questions }) => questions.lesson + questions.check === 0)).toBe(true);
  expect(parts[0]?.sections).toHaveLength(1);
});
