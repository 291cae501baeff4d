import { expect, test } from 'vitest';
import { delimitedTable } from '../../../src/course/class/delimited.ts';
import { plainName } from '../../../src/course/class/people.ts';
import { recordSightings } from '../../../src/course/class/record-sightings.ts';
import { sampleLearners } from '../../../src/course/class/sample-learners.ts';
import { sampleRecord } from '../../../src/course/class/sample-record.ts';
import { courseHere } from './here.ts';

const course = courseHere();

test('the sample record is of one learner of the sample report, with one criterion complete', () => {
  const read = recordSightings(delimitedTable(sampleRecord(course, 'd9-4-1')), 1, course);
  expect(read?.sightings).toHaveLength(1);
  const [one] = read?.sightings ?? [];
  expect(one?.name).not.toBe(sampleLearners[0]);
  expect(plainName(one?.name ?? '')).toBe(plainName(sampleLearners[0] ?? ''));
  const complete = one?.criteria
    .filter((facts) => facts.complete)
    .map(({ criterion }) => criterion);
  expect(complete).toEqual(['d9-4-1']);
  expect(one?.criteria).toHaveLength(course.criteria.length);
});
