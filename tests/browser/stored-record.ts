import type { Attempt } from '../../src/course/attempt/attempt.ts';
import type { Writing } from '../../src/course/writing/writing.ts';
import { encodeAttempt } from '../../src/tracking/suspend-data/attempt-block.ts';
import { decodeSuspendData } from '../../src/tracking/suspend-data/suspend-data.ts';
import type { Lms } from '../lms/lms.ts';

/** What an LMS has stored of a learner, told alike for both standards; `''` = never set. */
export interface StoredRecord {
  /** `incomplete` or `completed`; in SCORM 1.2 it might also be `passed`. */
  readonly completion: string;
  /** Of SCORM 2004: `passed`; SCORM 1.2 has one element for both. */
  readonly success: string;
  readonly score: string;
  readonly scaled: string;
  readonly exit: string;
  readonly location: string;
  readonly sessionTime: string;
  readonly totalTime: string;
  readonly suspendData: string;
  readonly objectives: readonly { id: string; status: string; score: string }[];
  readonly interactions: readonly StoredInteraction[];
}

/** One interaction as it was stored. */
export interface StoredInteraction {
  readonly id: string;
  readonly type: string;
  readonly response: string;
  readonly pattern: string;
  readonly result: string;
}

/** Reads what the LMS would hand back to this learner. */
export function storedRecord(lms: Lms, learner: string): StoredRecord {
  const values = lms.stored(learner);
  const is12 = Object.keys(values).some((name) => name.startsWith('cmi.core.'));
  const value = (name: string) => values[name] ?? '';
  const core = (name: string) => value(is12 ? `cmi.core.${name}` : `cmi.${name}`);
  return {
    completion: is12 ? core('lesson_status') : core('completion_status'),
    success: is12 ? '' : core('success_status'),
    score: core('score.raw'),
    scaled: is12 ? '' : core('score.scaled'),
    exit: core('exit'),
    location: is12 ? core('lesson_location') : core('location'),
    sessionTime: core('session_time'),
    totalTime: core('total_time'),
    suspendData: value('cmi.suspend_data'),
    objectives: rows(values, 'objectives').map((at) => ({
      id: value(`${at}.id`),
      status: value(is12 ? `${at}.status` : `${at}.completion_status`),
      score: value(`${at}.score.raw`),
    })),
    interactions: rows(values, 'interactions').map((at) => ({
      id: value(`${at}.id`),
      type: value(`${at}.type`),
      response: value(is12 ? `${at}.student_response` : `${at}.learner_response`),
      pattern: value(`${at}.correct_responses.0.pattern`),
      result: value(`${at}.result`),
    })),
  };
}

/** The learner's work as the LMS has it. Throws if any of it cannot be read. */
export function storedWork(record: StoredRecord): {
  attempt: Attempt;
  writing: Writing;
  /** Characters of the attempt's block. */
  attemptLength: number;
} {
  const { attempt, writing } = decodeSuspendData(record.suspendData);
  if (attempt.damaged || writing.damaged) throw new Error(`Damaged: ${record.suspendData}`);
  const attemptLength = encodeAttempt(attempt.attempt).length;
  return { attempt: attempt.attempt, writing: writing.writing, attemptLength };
}

/** Names of a list's rows in order, up to the first gap: the standards allow none. */
function rows(values: Readonly<Record<string, string>>, list: string): string[] {
  const names: string[] = [];
  for (let n = 0; `cmi.${list}.${n}.id` in values; n += 1) names.push(`cmi.${list}.${n}`);
  const all = Object.keys(values).filter((name) => name.startsWith(`cmi.${list}.`));
  const beyond = all.find(
    (name) => /\.\d+\./.test(name) && !names.some((row) => name.startsWith(`${row}.`)),
  );
  if (beyond) throw new Error(`There is a gap before ${beyond}`);
  return names;
}
