import type {
  Attempt,
  CheckSheet,
  CriterionAttempt,
  FirstResponse,
  QuestionRecord,
} from './attempt.ts';
import { byText, later } from './latest.ts';

/**
 * Two copies of one learner's attempt made into one. Commutative, associative and idempotent, so
 * that copies from the LMS, the browser and a file can meet in any order; nothing done is undone.
 */
export function join(a: Attempt, b: Attempt): Attempt {
  // The revision never goes down, not even by clearing: a save must always differ from the last.
  const revision = Math.max(a.revision, b.revision);
  if (a.epoch !== b.epoch) return { ...(a.epoch > b.epoch ? a : b), revision };
  return {
    epoch: a.epoch,
    revision,
    seed: Math.max(a.seed, b.seed),
    place: later(a.place, b.place),
    criteria: joinRecords(a.criteria, b.criteria, joinCriterion),
  };
}

function joinCriterion(a: CriterionAttempt, b: CriterionAttempt): CriterionAttempt {
  const kept = {
    best: a.kept.best === null ? b.kept.best : Math.max(a.kept.best, b.kept.best ?? 0),
    complete: a.kept.complete || b.kept.complete,
    minutes: Math.max(a.kept.minutes, b.kept.minutes),
    first: joinRecords(a.kept.first, b.kept.first, joinFirst),
  };
  if (a.epoch !== b.epoch) return { ...(a.epoch > b.epoch ? a : b), kept };
  return {
    epoch: a.epoch,
    sections: union(a.sections, b.sections),
    questions: joinRecords(a.questions, b.questions, joinQuestion),
    run: later(a.run, b.run),
    endings: union(a.endings, b.endings),
    checksTaken: Math.max(a.checksTaken, b.checksTaken),
    sheet: later<CheckSheet | null>(a.sheet, b.sheet),
    kept,
  };
}

function joinQuestion(a: QuestionRecord, b: QuestionRecord): QuestionRecord {
  return { tries: Math.max(a.tries, b.tries), right: a.right || b.right };
}

/**
 * Which of two first responses came first, nobody can know. A fixed order picks one, and takes its
 * mark along, so that response and mark stay true to each other. The longer goes before the shorter,
 * since an LMS's copy may have had to leave responses out.
 */
function joinFirst(a: FirstResponse, b: FirstResponse): FirstResponse {
  const order =
    a.response.length - b.response.length ||
    byText(a.response, b.response) ||
    Number(a.right) - Number(b.right);
  return order >= 0 ? a : b;
}

/** Codes of both lists, sorted, each once. */
function union(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

function joinRecords<T>(
  a: Readonly<Record<number, T>>,
  b: Readonly<Record<number, T>>,
  joinValues: (a: T, b: T) => T,
): Record<number, T> {
  const joined: Record<number, T> = { ...a };
  for (const [code, value] of Object.entries(b)) {
    const other = a[Number(code)];
    joined[Number(code)] = other === undefined ? value : joinValues(other, value);
  }
  return joined;
}
