import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenCriteria, criteriaText } from '../../src/course/chosen-criteria.ts';
import { exampleCourse } from '../scorm/example.ts';

const ids = exampleCourse.criteria.map(({ id }) => id);

test('criteria and units are found in the course’s order, each once', () => {
  expect(chosenCriteria(' D9-4-2,d5 ,d9-4-2', exampleCourse)).toEqual({
    criteria: ['d5-4-1', 'd9-4-2'],
    unknown: [],
  });
  expect(chosenCriteria('d9', exampleCourse).criteria).toEqual(['d9-4-1', 'd9-4-2']);
});

test.each(['', ',', 'd9-4-9', 'd9-4-1,', 'd9-4-1;d5'])('“%s” names something unknown', (text) => {
  expect(chosenCriteria(text, exampleCourse).unknown).not.toEqual([]);
});

test('a unit of which all was chosen is written as the unit', () => {
  expect(criteriaText(['d9-4-2', 'd9-4-1'], exampleCourse)).toBe('d9');
  expect(criteriaText(['d9-4-2', 'd5-4-1'], exampleCourse)).toBe('d5,d9-4-2');
  expect(criteriaText([], exampleCourse)).toBe('');
});

test('any choice is read back as it was written', () => {
  fc.assert(
    fc.property(fc.subarray(ids, { minLength: 1 }), (chosen) => {
      const text = criteriaText(chosen, exampleCourse);
      expect(chosenCriteria(text, exampleCourse)).toEqual({ criteria: chosen, unknown: [] });
    }),
  );
});

test('nothing is read that the course does not hold, whatever the text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { criteria } = chosenCriteria(text, exampleCourse);
      expect(criteria.filter((id) => !ids.includes(id))).toEqual([]);
    }),
  );
});
