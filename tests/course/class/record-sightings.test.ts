import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delimitedTable } from '../../../src/course/class/delimited.ts';
import { recordSightings } from '../../../src/course/class/record-sightings.ts';
import { recordCsv } from '../../../src/course/record-csv.ts';
import type { RecordRow } from '../../../src/course/record.ts';
import { courseHere } from './course-here.ts';

const course = courseHere();
const state = fc.constantFrom('none' as const, 'begun' as const, 'done' as const);
const row = fc.record({
  id: fc.constant('x'),
  label: fc.constantFrom(...course.criteria.map(({ label }) => label)),
  short: fc.string(),
  ...{ complete: fc.boolean(), newSince: fc.constant(false) },
  ...{ learn: state, practise: state, check: state },
  ...{
    sectionsReached: fc.nat(9),
    sections: fc.nat(9),
    endingsSeen: fc.nat(9),
    endings: fc.nat(9),
  },
  checksTaken: fc.nat(99),
  best: fc.option(fc.nat(100)),
  minutes: fc.nat(999),
}) satisfies fc.Arbitrary<RecordRow>;
const head = { day: '2026-11-23', course: 'Outcome Four', version: '0.2.0', passMark: 70 };

test('any record that the course writes is read again', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { selector: ({ label }) => label, minLength: 1 }),
      fc
        .string()
        .map((text) => text.trim())
        .filter((name) => !name.startsWith("'")),
      (rows, learner) => {
        const csv = `\ufeff${recordCsv(rows, { ...head, learner, rule: 'check-passed' })}`;
        const read = recordSightings(delimitedTable(csv.slice(1)), 4, course);
        expect(read?.unknown).toEqual([]);
        expect(read?.courses).toEqual(['Outcome Four 0.2.0']);
        expect(read?.sightings).toHaveLength(1);
        const [one] = read?.sightings ?? [];
        expect(one).toMatchObject({ file: 4, source: 'record', name: learner });
        expect(one?.last).toEqual({ text: '2026-11-23', means: 'by' });
        expect(one?.criteria).toEqual(
          rows.map(({ label, complete, learn, practise, check, best, checksTaken, minutes }) => ({
            criterion: course.criteria.find((known) => known.label === label)?.id,
            ...{ complete, learn, practise, check, best, checksTaken, minutes, passMark: 70 },
          })),
        );
      },
    ),
  );
});

test('records put together in one file stay apart, and criteria of no criterion here are named', () => {
  const heads = ['Learner', 'Criterion', 'Learn', 'Practise', 'Check', 'Best score %'];
  const read = recordSightings(
    [heads, ['Ada', 'D9 4.1', 'complete', 'begun', '?', '66,5'], heads, ['Bo', 'Q7 1.1']],
    1,
    course,
  );
  expect(read?.sightings.map(({ name }) => name)).toEqual(['Ada', 'Bo']);
  expect(read?.sightings[0]?.criteria[0]).toMatchObject({
    ...{ learn: 'done', practise: 'begun', check: null, best: 66.5, complete: null },
  });
  expect(read?.unknown).toEqual(['Q7 1.1']);
});

test('a table of something else is no record', () => {
  expect(recordSightings([['Name', 'Attempt', 'Score']], 1, course)).toBeNull();
  expect(recordSightings([], 1, course)).toBeNull();
});
