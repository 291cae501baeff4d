import type { Change } from './ledger.ts';
import type { RecordNames } from './lms-record.ts';

/** What a commit changed, in plain words: one phrase for each kind of thing, in a fixed order. */
export function changeWords(names: RecordNames, changes: readonly Change[]): string[] {
  const found = new Map(changes.map((change) => [change.element, change]));
  const to = (element: string) => found.get(element)?.after;
  const score = to(`${names.score}.raw`);
  const phrases = [
    status(found.get(names.status)),
    names.success === names.status ? null : status(found.get(names.success)),
    score === undefined ? null : `score: ${score}`,
    rows(changes, 'cmi.objectives', 'criterion', 'criteria'),
    rows(changes, 'cmi.interactions', 'question', 'questions'),
    found.has(names.suspendData) ? 'the learner’s work' : null,
    found.has(names.location) ? `bookmark: ${to(names.location)}` : null,
    found.has(names.sessionTime) || found.has(names.totalTime) ? 'time' : null,
  ];
  return phrases.filter((phrase) => phrase !== null);
}

function status(change: Change | undefined): string | null {
  if (!change) return null;
  return `status: ${change.before === null ? '' : `${change.before} → `}${change.after}`;
}

function rows(
  changes: readonly Change[],
  list: string,
  one: string,
  several: string,
): string | null {
  const found = new Set<string>();
  for (const { element } of changes) {
    const row = new RegExp(`^${list}\\.(\\d+)\\.`).exec(element)?.[1];
    if (row !== undefined) found.add(row);
  }
  return found.size === 0 ? null : `${found.size} ${found.size === 1 ? one : several}`;
}
