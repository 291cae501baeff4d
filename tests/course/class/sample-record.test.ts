import { expect, test } from 'vitest';
import { delimitedTable } from '../../../src/course/class/delimited.ts';
import { plainName } from '../../../src/course/class/people.ts';
import { recordSightings } from '../../../src/course/class/record-sightings.ts';
import { readReport } from '../../../src/course/class/read-report.ts';
import { sampleRecord } from '../../../src/course/class/sample-record.ts';
import { sampleReport } from '../../../src/course/class/sample-report.ts';
import { pattern12, response12 } from '../../../src/tracking/interactions-12.ts';
import { courseHere } from './course-here.ts';

const course = courseHere();
const tell = { response: response12, right: pattern12 };

test('the sample record is of one learner of the sample report, with one criterion complete', () => {
  const read = recordSightings(delimitedTable(sampleRecord(course, 'd9-4-1')), 1, course);
  expect(read?.sightings).toHaveLength(1);
  const [one] = read?.sightings ?? [];
  const report = readReport(delimitedTable(sampleReport(course, 'd9-4-1', tell)));
  const same = report?.rows.filter(({ name }) => plainName(name) === plainName(one?.name ?? ''));
  expect(same).toHaveLength(1);
  expect(same?.[0]?.name).not.toBe(one?.name);
  const facts = one?.criteria.find(({ criterion }) => criterion === 'd9-4-1');
  expect(facts?.best).toBe(same?.[0]?.score);
  const complete = one?.criteria
    .filter((facts) => facts.complete)
    .map(({ criterion }) => criterion);
  expect(complete).toEqual(['d9-4-1']);
  expect(one?.criteria).toHaveLength(course.criteria.length);
});
