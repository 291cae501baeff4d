import { expect, test } from 'vitest';
import { contentFiles } from '../../../src/cli/content-files.ts';
import { lessonMinutes, pool } from '../../../src/course/course.ts';
import { readCourse } from '../../../src/course/read-course.ts';
import { partSizes } from '../../../src/course/tutors/part-sizes.ts';

const { course } = readCourse(contentFiles());
const criteria = course?.units.flatMap((unit) => unit.criteria) ?? [];

test('counts every question of a criterion once, in its lesson or in its check', () => {
  expect(criteria.length).toBeGreaterThan(0);
  for (const criterion of criteria) {
    const sizes = partSizes(criterion);
    expect(sizes.lessonQuestions + sizes.pool).toBe(criterion.questions.length);
    expect(sizes.pool).toBe(pool(criterion.questions).length);
    expect(sizes.lessonMinutes).toBe(lessonMinutes(criterion.lesson));
  }
});

test('gives the fewest and the most decisions of all ways through the scenario', () => {
  for (const criterion of criteria) {
    const [fewest, most] = partSizes(criterion).decisions;
    expect(fewest).toBeGreaterThanOrEqual(4);
    expect(most).toBeGreaterThanOrEqual(fewest);
    expect(most).toBeLessThanOrEqual(criterion.scenario.scenes.length);
  }
});

test('refuses a scenario that goes round for ever', () => {
  const [criterion] = criteria;
  if (!criterion) throw new Error('no criterion');
  const { start } = criterion.scenario;
  const scenes = criterion.scenario.scenes.map((scene) => ({
    ...scene,
    choices: scene.choices.map((choice) => ({
      ...choice,
      next: [{ if: [], unless: [], to: start }],
    })),
  }));
  const endless = { ...criterion, scenario: { ...criterion.scenario, scenes } };
  expect(() => partSizes(endless)).toThrow(criterion.label);
});
