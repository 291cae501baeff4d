import type { LmsRecord, RecordNames } from './lms-record.ts';

/** Who opens the package, and how. */
export interface LaunchRequest {
  readonly learner: { readonly id: string; readonly name: string };
  readonly mode: 'normal' | 'review';
}

/**
 * The values an LMS hands over at a launch: those it kept, if the attempt goes on, and those that
 * are the LMS's own to say.
 */
export function launchValues(
  names: RecordNames,
  record: LmsRecord,
  { learner, mode }: LaunchRequest,
): Map<string, string> {
  const exit = record.get(names.exit) ?? '';
  const kept = names.goesOn(exit) ? new Map(record) : new Map<string, string>();
  // Of one session only.
  kept.delete(names.exit);
  kept.delete(names.sessionTime);
  const entry = kept.size === 0 ? 'ab-initio' : exit === 'suspend' ? 'resume' : '';
  return new Map([
    ...kept,
    [names.learnerId, learner.id],
    [names.learnerName, learner.name],
    [names.mode, mode],
    [names.credit, mode === 'normal' ? 'credit' : 'no-credit'],
    [names.entry, entry],
  ]);
}

/**
 * Is a value kept that a package sets in review mode? The result is closed then; where the learner
 * was, and the work, are kept as Moodle keeps them.
 */
export function keptInReview(names: RecordNames, element: string): boolean {
  return [names.suspendData, names.location, names.exit].includes(element);
}
