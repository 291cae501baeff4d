import { expect, test } from 'vitest';
import { isRight, retrieval } from '../../../src/tools/register/retrieval.ts';
import type { Try } from '../../../src/tools/register/tries.ts';
import { registerOf } from '../../fixtures/register.ts';

const enquiries = registerOf().enquiries.map((one, at) =>
  at === 2 ? { ...one, id: 'absent', right: [] } : one,
);
const tried = (
  enquiry: string,
  picked: string | null,
  seconds: number | null,
  searches = 1,
): Try => ({
  enquiry,
  picked,
  seconds,
  searches,
});

test('is right with any record that holds the answer, and with none where there is none', () => {
  expect(isRight({ right: ['1013', '1029'] }, '1029')).toBe(true);
  expect(isRight({ right: ['1013'] }, null)).toBe(false);
  expect(isRight({ right: [] }, null)).toBe(true);
  expect(isRight({ right: [] }, '1030')).toBe(false);
});

test('counts success among what was tried, and times among what succeeded', () => {
  const { right, seconds, searches } = retrieval(enquiries, [
    tried('about-1001', '1001', 40, 3),
    tried('about-1002', '1009', 2, 1),
    tried('absent', null, 60, 5),
  ]);
  expect(right).toMatchObject({ count: 2, of: 3 });
  expect(seconds).toBe(50);
  expect(searches).toBe(4);
});

test('needs no clock', () => {
  const { right, seconds, searches } = retrieval(enquiries, [tried('about-1001', '1001', null, 2)]);
  expect(right?.percent).toBe(100);
  expect(seconds).toBeNull();
  expect(searches).toBe(2);
});

test('says nothing of nothing', () => {
  expect(retrieval(enquiries, [])).toEqual({ right: null, seconds: null, searches: null });
});
