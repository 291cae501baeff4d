import type { Attempt, Response } from '../../course/attempt/attempt.ts';
import { emptyAttempt } from '../../course/attempt/attempt.ts';
import {
  goTo,
  keepComplete,
  reachSection,
  recordMark,
  setRun,
  spendMinute,
  startAgain,
} from '../../course/attempt/changes.ts';
import { finishCheck, respondInCheck, startCheck } from '../../course/attempt/check-changes.ts';
import { attemptRoom, encodeToFit } from './fit-attempt.ts';

/** How long a saved attempt is, in characters, and how long it may be. */
export interface SavedSize {
  readonly what: string;
  readonly characters: number;
  readonly limit: number;
}

/** Codes below are as large, and lists as long, as the course's floors and ceilings make them. */
const [device, sections, lessonQuestions, drawn, endings] = [4095, 8, 6, 10, 3];

/** A usual pool of 14: ten `choice`, two of them with several keys, and one of four other types. */
const usualPool = [
  ...['a', 'b', 'c', 'd', 'b', 'c', 'a', 'd', 'acd', 'bd'],
  ...['3121', 'cabde', '£1,234.50', 'resolution rate'],
];

/** A pool at its longest: four typed responses, and of the others most with six letters or digits. */
const longestPool = [
  ...['321456', '654321', 'fedcba', 'badcfe', 'abcdef', 'abcdef', 'tb', 'fa', 'c', 'd'],
  ...['first contact', 'service level', 'root cause analysis', 'complaint-handling'],
];

/** The largest pool that any criterion has, and more: twenty, of which six were typed. */
const largestPool = [...longestPool, ...longestPool.slice(4, 8), ...longestPool.slice(10, 12)];

/** The sizes that are held to a limit, measured on attempts made by a learner's own changes. */
export function savedSizes(): SavedSize[] {
  const one = doCriterion({ ...emptyAttempt(0xffff), revision: 1_000 }, 0, usualPool, 6, 60);
  let course: Attempt = { ...emptyAttempt(0xffff), revision: 20_000 };
  for (let code = 0; code < 16; code += 1) course = doCriterion(course, code, longestPool, 16, 999);
  const oneOpen = fillSheet(course, 0, longestPool, 4);
  const allOpen = openEverywhere(course, longestPool);
  const unlikeFirst = openEverywhere(course, longestPool.map(anotherResponse));
  let restarted = course;
  for (let code = 0; code < 16; code += 1) restarted = startAgain(restarted, device, code);
  let large: Attempt = { ...emptyAttempt(0xffff), revision: 20_000 };
  for (let code = 0; code < 16; code += 1) large = doCriterion(large, code, largestPool, 16, 999);
  large = openEverywhere(large, largestPool.map(anotherResponse));
  const size = (what: string, attempt: Attempt, limit: number): SavedSize => ({
    what,
    characters: encodeToFit(attempt).length,
    limit,
  });
  return [
    size('One criterion of 20 questions, complete', one, 170),
    size('Sixteen criteria, complete, everything at its longest', course, attemptRoom),
    size('The same with another check under way in one', oneOpen, attemptRoom),
    size('The same with another check under way in all sixteen', allOpen, attemptRoom),
    size('The same with every response in them unlike the first', unlikeFirst, attemptRoom),
    size('The same with every criterion done a second time', doneAgain(restarted), attemptRoom),
    size('Sixteen of 26 questions, all checks open and unlike the first', large, attemptRoom),
  ];
}

/** Everything that can be done in one criterion, with two checks so that all of the pool is seen. */
function doCriterion(
  before: Attempt,
  code: number,
  pool: readonly Response[],
  choices: number,
  minutes: number,
): Attempt {
  let attempt = before;
  for (let section = 0; section < sections; section += 1) {
    attempt = reachSection(attempt, device, code, section);
    attempt = goTo(attempt, device, { criterion: code, part: 'learn', section });
  }
  for (let question = 0; question < lessonQuestions; question += 1) {
    attempt = recordMark(attempt, device, code, question, false);
    attempt = recordMark(attempt, device, code, question, true);
  }
  for (let ending = 0; ending < endings; ending += 1) {
    const run = Array.from({ length: choices }, (_, step) => step * endings + ending);
    attempt = setRun(attempt, device, code, run, ending);
  }
  for (const first of [0, pool.length - drawn]) {
    attempt = fillSheet(attempt, code, pool, first);
    const marks = Array.from({ length: drawn }, (_, place) => place > 0);
    attempt = finishCheck(attempt, device, code, marks);
  }
  for (let minute = 0; minute < minutes; minute += 1) {
    attempt = spendMinute(attempt, device, code);
  }
  return keepComplete(attempt, device, code);
}

/** A check under way in each of sixteen criteria. */
function openEverywhere(course: Attempt, pool: readonly Response[]): Attempt {
  let open = course;
  for (let code = 0; code < 16; code += 1) open = fillSheet(open, code, pool, 4);
  return open;
}

/** Everything done once more after *Start again*, and left in the middle of a check. */
function doneAgain(restarted: Attempt): Attempt {
  const other = longestPool.map(anotherResponse);
  let done = restarted;
  for (let code = 0; code < 16; code += 1) done = doCriterion(done, code, other, 16, 0);
  return openEverywhere(done, longestPool.toReversed());
}

/** A response as long as this one that is not the same. */
function anotherResponse(response: Response): Response {
  return [...response].toReversed().join('') === response
    ? `${response.slice(1)}e`
    : [...response].toReversed().join('');
}

/** A check with every response given, on ten questions of the pool from the `first` on. */
function fillSheet(
  before: Attempt,
  code: number,
  pool: readonly Response[],
  first: number,
): Attempt {
  const responses = pool.slice(first, first + drawn);
  const questions = responses.map((_, place) => lessonQuestions + first + place);
  return responses.reduce(
    (attempt, response, place) => respondInCheck(attempt, device, code, place, response),
    startCheck(before, device, code, questions),
  );
}
