import type { CommentLog } from '../course/schema/comments.ts';
import type { Figure } from '../course/schema/figure.ts';
import { aroundChange, themePareto, weeklyRatings } from './comment-counts.ts';
import { pareto, type ParetoRow } from './pareto.ts';
import { runSignals, type RunSignals } from './run-signals.ts';

/** The bars of a Pareto figure, from its own counts or from the log. */
export function paretoRows(
  figure: Extract<Figure, { kind: 'pareto' }>,
  log: CommentLog | null,
): ParetoRow[] {
  if (!figure.comments || !log) return pareto(figure.counts ?? [], figure.rest);
  const { before, after } = aroundChange(log);
  const chosen = { all: log.comments, before, after }[figure.comments];
  return themePareto(
    log.themes,
    chosen.map(({ theme }) => theme),
  );
}

/** The points of a run chart with what they say. */
export interface RunNumbers {
  readonly values: readonly number[];
  readonly signals: RunSignals;
}

/**
 * The points of a run figure, from its own values or from the weekly ratings of the log, and their
 * signals. A week without comments has no point; throws if there is one, since every point after it
 * would stand in the wrong week.
 */
export function runNumbers(
  figure: Extract<Figure, { kind: 'run' }>,
  log: CommentLog | null,
): RunNumbers {
  const fromLog = (): number[] =>
    (log ? weeklyRatings(log) : []).map(({ week, mean }) => {
      if (mean === null) throw new Error(`week ${week} of the log has no comment to rate it by`);
      return mean;
    });
  const values = figure.values ?? fromLog();
  return { values, signals: runSignals(values, figure.baseline) };
}
