import { expect, test } from 'vitest';
import { listedCriteria } from '../../../src/course/checks/listed-criteria.ts';
import type { CourseData } from '../../../src/course/schema/course.ts';
import { courseDraft } from '../../fixtures/drafts.ts';

const problems = (id: string) =>
  listedCriteria(
    courseDraft([], { course: { units: [{ id: 'd9', criteria: [id] }] } as CourseData }),
  );

test('is content with a criterion under its own unit', () => {
  expect(problems('d9-4-1')).toEqual([]);
});

test('finds a criterion under another unit', () => {
  expect(problems('d5-4-1')[0]?.found).toBe('criterion `d5-4-1`');
});
