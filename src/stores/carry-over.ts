import type { Attempt, CriterionAttempt, Latest } from '../course/attempt/attempt.ts';
import { emptyCriterion } from '../course/attempt/attempt.ts';
import type { Writing } from '../course/writing/writing.ts';
import { bothTexts } from './both-texts.ts';
import { joinWork } from './work.ts';
import type { Work } from './work.ts';

/**
 * Add work that was begun apart, before it was known whose it is, to the learner's own. A plain
 * join would let the long own history win every *latest*, and a higher epoch would drop the other
 * side whole; here what was done apart counts as done now, and two texts for one box are both kept.
 */
export function carryOver(own: Work, apart: Work): Work {
  const step = latestCount(own);
  const epoch = Math.max(own.attempt.epoch, apart.attempt.epoch);
  const codes = new Set([
    ...Object.keys(own.attempt.criteria),
    ...Object.keys(apart.attempt.criteria),
  ]);
  const epochs = new Map(
    [...codes].map((code) => [code, Math.max(epochOf(own, code), epochOf(apart, code))]),
  );
  return joinWork(
    {
      attempt: lifted(own.attempt, 0, epoch, epochs),
      writing: { ...own.writing, epoch: Math.max(own.writing.epoch, apart.writing.epoch) },
    },
    {
      attempt: lifted(apart.attempt, step, epoch, epochs),
      writing: liftedWriting(own.writing, apart.writing, step),
    },
  );
}

function latestCount({ attempt, writing }: Work): number {
  const counts = Object.values(writing.texts).map((text) => text.at.count);
  return Math.max(attempt.revision, ...counts);
}

function epochOf({ attempt }: Work, code: string): number {
  return attempt.criteria[Number(code)]?.epoch ?? 0;
}

function lifted(
  attempt: Attempt,
  step: number,
  epoch: number,
  epochs: ReadonlyMap<string, number>,
): Attempt {
  const criteria: Record<number, CriterionAttempt> = {};
  for (const [code, criterion] of Object.entries(attempt.criteria)) {
    criteria[Number(code)] = {
      ...emptyCriterion,
      ...criterion,
      epoch: epochs.get(code) ?? criterion.epoch,
      run: later(criterion.run, step),
      sheet: later(criterion.sheet, step),
    };
  }
  return {
    ...attempt,
    epoch,
    revision: attempt.revision + step,
    place: later(attempt.place, step),
    criteria,
  };
}

function liftedWriting(own: Writing, apart: Writing, step: number): Writing {
  const texts: Record<string, Latest<string>> = {};
  for (const [key, text] of Object.entries(apart.texts)) {
    const value = bothTexts(own.texts[key]?.value ?? '', text.value);
    texts[key] = { ...later(text, step), value };
  }
  return { epoch: Math.max(own.epoch, apart.epoch), texts };
}

function later<T>(value: Latest<T>, step: number): Latest<T> {
  if (value.at.count === 0) return value;
  return { ...value, at: { ...value.at, count: value.at.count + step } };
}
