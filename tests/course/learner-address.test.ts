import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedPart, isOutside, learnerQuery, partNamed } from '../../src/course/learner-address.ts';
import { exampleCourse } from '../scorm/example.ts';

const ids = exampleCourse.criteria.map(({ id }) => id);

test('any part of the course comes back out of its address', () => {
  fc.assert(
    fc.property(fc.subarray(ids, { minLength: 1, maxLength: 2 }), (criteria) => {
      const query = learnerQuery(criteria, exampleCourse);
      expect(askedPart(`?${query}`, exampleCourse)).toEqual({ kind: 'part', criteria });
    }),
  );
});

test('the whole course needs nothing in the address, and neither does no choice', () => {
  expect(learnerQuery(ids, exampleCourse)).toBe('');
  expect(learnerQuery([], exampleCourse)).toBe('');
  expect(learnerQuery(['d9-4-1', 'd9-4-2'], exampleCourse)).toBe('only=d9');
});

test('an address that says nothing leaves things as they are', () => {
  expect(askedPart('?utm_source=x', exampleCourse)).toEqual({ kind: 'unsaid' });
});

test.each(['?only=', '?only=%20', '?only=d5,d9'])('%s asks for everything', (query) => {
  expect(askedPart(query, exampleCourse)).toEqual({ kind: 'everything' });
});

test('one id that the course does not have spoils the whole, and is named', () => {
  expect(askedPart('?only=d9-4-1,d7-1', exampleCourse)).toEqual({
    kind: 'unknown',
    unknown: ['d7-1'],
  });
});

test('a part is never empty and never the whole, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.subarray(ids).map(String)), (text) => {
      const part = partNamed(text, exampleCourse);
      if (part.kind !== 'part') return;
      expect(part.criteria.length).toBeGreaterThan(0);
      expect(part.criteria.length).toBeLessThan(ids.length);
    }),
  );
});

test.each([
  ['index.html', false],
  ['record.html', false],
  ['d9.html', false],
  ['d9-4-1.html', false],
  ['d9-4-1-learn.html', false],
  ['d9-4-2.html', true],
  ['d9-4-2-account.html', true],
  ['d5.html', true],
])('beside D9 4.1, %s lies outside: %s', (page, outside) => {
  expect(isOutside(page, ['d9-4-1'], exampleCourse)).toBe(outside);
});

test('a criterion whose number begins with another’s is not taken for it', () => {
  const [first] = exampleCourse.criteria;
  const course = {
    ...exampleCourse,
    criteria: [...exampleCourse.criteria, { ...first!, id: 'd9-4-10' }],
  };
  expect(isOutside('d9-4-10-learn.html', ['d9-4-10'], course)).toBe(false);
});
