import { expect, test } from 'vitest';
import { coverageCsv, partsCsv } from '../../src/course/coverage-csv.ts';
import { coverageColumns } from '../../src/course/coverage.ts';
import { describe } from '../../src/course/describe.ts';
import { partCoverage } from '../../src/course/part-coverage.ts';
import { readCourse } from '../../src/course/read-course.ts';
import { smallCourse } from '../fixtures/small-course.ts';

const { course } = readCourse(smallCourse());
const criterion = course?.units[0]?.criteria[0];
if (!course || !criterion) throw new Error('the small course could not be read');

test('the matrix has a row for each criterion under a head that names every count', () => {
  const [head, row, end, ...more] = coverageCsv(describe(course)).split('\r\n');
  expect(head?.split(',')).toHaveLength(3 + coverageColumns.length);
  expect(head).toContain('Questions by type: Choice');
  expect(row).toMatch(/^D9 A unit,D9 4\.1,explain,5,15,2,1,1,/);
  expect([end, more]).toEqual(['', []]);
});

test('the parts have a row each, and no cell that a spreadsheet would run', () => {
  const coverage = partCoverage(criterion);
  const [part] = coverage.parts;
  if (!part) throw new Error('no part');
  const hostile = { ...coverage, parts: [{ ...part, text: '=1+1' }] };
  const lines = partsCsv([{ label: 'D9 4.1', coverage: hostile }]).split('\r\n');
  expect(lines[1]).toMatch(/^D9 4\.1,'=1\+1,Gains,1,1,What changed\?; /);
  expect(lines).toHaveLength(3);
});
