/**
 * What a learner can do to an attempt outside a check (see `check-changes.ts` for that). Pure; each
 * raises `revision` by one, or gives the same attempt back if it changes nothing. Content is named
 * by its codes; `device` is the browser's 12-bit number.
 */
import type { Attempt, Place } from './attempt.ts';
import { emptyAttempt, emptyCriterion } from './attempt.ts';
import { changeCriterion, latest, withCode } from './change.ts';
import { marked, withFirst } from './question-record.ts';

/** A section of the lesson was reached. */
export function reachSection(
  attempt: Attempt,
  _device: number,
  criterion: number,
  section: number,
): Attempt {
  return changeCriterion(attempt, criterion, (before) => {
    const sections = withCode(before.sections, section);
    return sections && { sections };
  });
}

/** A question of the lesson was marked. The response itself is not kept: no LMS is told of it. */
export function recordMark(
  attempt: Attempt,
  _device: number,
  criterion: number,
  question: number,
  right: boolean,
): Attempt {
  return changeCriterion(attempt, criterion, ({ questions, kept }) => ({
    questions: { ...questions, [question]: marked(questions[question], right) },
    kept: withFirst(kept, question, '', right),
  }));
}

/** The present run of the scenario became `choices`, and perhaps reached an ending. */
export function setRun(
  attempt: Attempt,
  device: number,
  criterion: number,
  choices: readonly number[],
  ending: number | null,
): Attempt {
  return changeCriterion(attempt, criterion, (before) => ({
    run: latest(attempt, device, [...choices]),
    ...(ending !== null && { endings: withCode(before.endings, ending) ?? before.endings }),
  }));
}

/**
 * *Start again* with one criterion: all but what is kept begins anew. First responses are kept, or
 * later ones would take the place of those that an LMS was told of.
 */
export function startAgain(attempt: Attempt, _device: number, criterion: number): Attempt {
  return changeCriterion(attempt, criterion, ({ epoch, kept }) => ({
    ...emptyCriterion,
    epoch: epoch + 1,
    kept,
  }));
}

/** The learner went to another place. */
export function goTo(attempt: Attempt, device: number, place: Place): Attempt {
  const { value: before } = attempt.place;
  const same =
    before?.criterion === place.criterion &&
    before.part === place.part &&
    before.section === place.section;
  if (same) return attempt;
  return {
    ...attempt,
    revision: attempt.revision + 1,
    place: latest<Place | null>(attempt, device, place),
  };
}

/** The criterion was complete once; from now on it stays so. */
export function keepComplete(attempt: Attempt, _device: number, criterion: number): Attempt {
  return changeCriterion(attempt, criterion, ({ kept }) =>
    kept.complete ? null : { kept: { ...kept, complete: true } },
  );
}

/** More than these are not counted: 16 hours and a half on one criterion. */
const mostMinutes = 999;

/** One more minute was spent on the criterion. */
export function spendMinute(attempt: Attempt, _device: number, criterion: number): Attempt {
  return changeCriterion(attempt, criterion, ({ kept }) =>
    kept.minutes < mostMinutes ? { kept: { ...kept, minutes: kept.minutes + 1 } } : null,
  );
}

/** *Clear everything*: an empty attempt that wins over every copy of the old one. */
export function clearAttempt(attempt: Attempt, seed: number): Attempt {
  return { ...emptyAttempt(seed), epoch: attempt.epoch + 1, revision: attempt.revision + 1 };
}
