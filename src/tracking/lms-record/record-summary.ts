import type { LmsRecord, Progress, RecordNames } from './lms-record.ts';

/** One criterion, as the LMS was told of it. */
export interface RecordedObjective {
  readonly id: string;
  readonly progress: Progress;
  /** 0–100; `null` if there is none. */
  readonly score: number | null;
}

/** One question of the check, as the LMS was told of it. */
export interface RecordedInteraction {
  readonly id: string;
  readonly description: string;
  readonly type: string;
  /** `''` before there is one. */
  readonly response: string;
  readonly right: boolean | null;
}

/** A record read for people. */
export interface RecordSummary {
  readonly progress: Progress;
  readonly success: 'passed' | 'failed' | null;
  readonly score: number | null;
  /** Characters. */
  readonly suspendData: { readonly used: number; readonly room: number };
  /** The bookmark; `''` if there is none. */
  readonly location: string;
  /** Seconds, of the last session and of all before it; `null` if not told. */
  readonly session: number | null;
  readonly total: number | null;
  readonly objectives: readonly RecordedObjective[];
  readonly interactions: readonly RecordedInteraction[];
}

/** What a record says. */
export function recordSummary(names: RecordNames, record: LmsRecord): RecordSummary {
  const text = (element: string) => record.get(element) ?? '';
  const number = (element: string) => (text(element) === '' ? null : Number(text(element)));
  const success = text(names.success);
  return {
    progress: progressOf(text(names.status)),
    success: success === 'passed' || success === 'failed' ? success : null,
    score: number(`${names.score}.raw`),
    suspendData: { used: text(names.suspendData).length, room: names.room },
    location: text(names.location),
    session: names.seconds(text(names.sessionTime)),
    total: names.seconds(text(names.totalTime)),
    objectives: rowsOf(record, 'cmi.objectives').map((start) => ({
      id: text(`${start}.id`),
      progress: progressOf(text(`${start}.${names.objectiveStatus}`)),
      score: number(`${start}.score.raw`),
    })),
    interactions: rowsOf(record, 'cmi.interactions').map((start) => ({
      id: text(`${start}.id`),
      description: text(`${start}.description`),
      type: text(`${start}.type`),
      response: text(`${start}.${names.response}`),
      right: rightOf(text(`${start}.result`)),
    })),
  };
}

function progressOf(status: string): Progress {
  if (['completed', 'passed', 'failed'].includes(status)) return 'finished';
  return status === 'incomplete' || status === 'browsed' ? 'begun' : 'not-begun';
}

function rightOf(result: string): boolean | null {
  if (result === 'correct') return true;
  return result === 'wrong' || result === 'incorrect' ? false : null;
}

/** The beginnings of the names of a list's rows, in order. */
function rowsOf(record: LmsRecord, list: string): string[] {
  const rows = new Set<number>();
  for (const element of record.keys()) {
    const found = new RegExp(`^${list}\\.(\\d+)\\.`).exec(element);
    if (found) rows.add(Number(found[1]));
  }
  return [...rows].sort((a, b) => a - b).map((row) => `${list}.${row}`);
}
