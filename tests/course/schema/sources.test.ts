import { expect, test } from 'vitest';
import { sourcesSchema } from '../../../src/course/schema/sources.ts';

const law = {
  id: 'an-act',
  kind: 'law',
  title: 'An Act 2010',
  nations: ['GB'],
  says: 'Do it.',
  source: 'legislation.gov.uk',
  checkedOn: '2026-11-01',
};
const fits = (source: object) => sourcesSchema.safeParse({ sources: [source] }).success;

test('takes a law with nation and date', () => {
  expect(fits(law)).toBe(true);
});

test('does not take a law without a nation, without a date, or with a day that is none', () => {
  expect(fits({ ...law, nations: [] })).toBe(false);
  expect(fits({ ...law, checkedOn: undefined })).toBe(false);
  expect(fits({ ...law, checkedOn: '2026-02-30' })).toBe(false);
});

test('wants the attribution of a model', () => {
  expect(fits({ id: 'a', kind: 'model', title: 'A', says: 'B' })).toBe(false);
  expect(fits({ id: 'a', kind: 'model', title: 'A', says: 'B', attribution: 'C, 1992' })).toBe(
    true,
  );
});
