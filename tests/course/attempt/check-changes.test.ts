import { expect, test } from 'vitest';
import { emptyAttempt } from '../../../src/course/attempt/attempt.ts';
import {
  finishCheck,
  respondInCheck,
  startCheck,
} from '../../../src/course/attempt/check-changes.ts';

const [device, criterion] = [1234, 2];
const started = startCheck(emptyAttempt(7), device, criterion, [8, 6, 7, 9]);
const responded = [...['b', 'Résolution', 'acd']].reduce(
  (at, response, index) => respondInCheck(at, device, criterion, index, response),
  started,
);

test('a check begins without responses', () => {
  expect(started.criteria[criterion]?.sheet).toEqual({
    value: { questions: [8, 6, 7, 9], responses: ['', '', '', ''] },
    at: { count: 1, device },
  });
});

test('keeps responses on the sheet, folded', () => {
  expect(responded.criteria[criterion]?.sheet.value?.responses).toEqual([
    ...['b', 'resolution', 'acd', ''],
  ]);
});

test('a response that is there already, or has no place, changes nothing', () => {
  expect(respondInCheck(responded, device, criterion, 0, 'b')).toBe(responded);
  expect(respondInCheck(responded, device, criterion, 4, 'b')).toBe(responded);
  expect(respondInCheck(responded, device, 0, 0, 'b')).toBe(responded);
});

test('finishing marks the sheet, records every question and keeps the score', () => {
  const done = finishCheck(responded, device, criterion, [true, false, true, false]);
  expect(done.criteria[criterion]).toMatchObject({
    questions: {
      6: { tries: 1, right: false },
      7: { tries: 1, right: true },
      8: { tries: 1, right: true },
      9: { tries: 1, right: false },
    },
    checksTaken: 1,
    sheet: {
      value: { questions: [8, 6, 7, 9], responses: [], marks: [true, false, true, false] },
      at: { count: 5, device },
    },
    kept: {
      best: 50,
      complete: false,
      minutes: 0,
      first: {
        6: { response: 'resolution', right: false },
        7: { response: 'acd', right: true },
        8: { response: 'b', right: true },
        9: { response: '', right: false },
      },
    },
  });
});

test('a second click on finish does not count as a second check', () => {
  const done = finishCheck(responded, device, criterion, [true, true, true, true]);
  expect(finishCheck(done, device, criterion, [false, false, false, false])).toBe(done);
  expect(finishCheck(responded, device, criterion, [true])).toBe(responded);
});

test('a worse check keeps the better score and the first responses', () => {
  let attempt = finishCheck(responded, device, criterion, [true, true, true, true]);
  attempt = startCheck(attempt, device, criterion, [8]);
  attempt = respondInCheck(attempt, device, criterion, 0, 'd');
  attempt = finishCheck(attempt, device, criterion, [false]);
  expect(attempt.criteria[criterion]).toMatchObject({
    checksTaken: 2,
    kept: { best: 100, first: { 8: { response: 'b', right: true } } },
    questions: { 8: { tries: 2, right: true } },
  });
});
