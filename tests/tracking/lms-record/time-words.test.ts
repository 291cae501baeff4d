import { expect, test } from 'vitest';
import { timeWords } from '../../../src/tracking/lms-record/time-words.ts';

test('says seconds, minutes and hours as people do', () => {
  expect([0, 59.9, 60, 3725].map(timeWords)).toEqual(['0 s', '59 s', '1 min 0 s', '1 h 2 min']);
});
