import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import type { Figure } from '../schema/figure.ts';

type Fault = Omit<Problem, 'place'>;

function barFaults(figure: Extract<Figure, { kind: 'bars' }>): Fault[] {
  const count = figure.categories.length;
  const uneven = figure.series
    .filter(({ values }) => values.length !== count)
    .map(({ name, values }) => ({
      found: `number of values in “${name}”: ${values.length}`,
      expected: `${count}, one for each category`,
      remedy: 'add or take out values',
    }));
  if (uneven.length > 0 || !figure.stacked || figure.unit !== '%') return uneven;
  return figure.categories.flatMap((category, index) => {
    const total = figure.series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0);
    // Whole per cents may miss the hundred by half a per cent each.
    if (Math.abs(total - 100) <= figure.series.length / 2) return [];
    const found = `total of “${category}”: ${total}%`;
    return [{ found, expected: '100%', remedy: 'correct the shares' }];
  });
}

function intervalFaults(figure: Extract<Figure, { kind: 'intervals' }>): Fault[] {
  return figure.rows
    .filter(
      ({ low, value, high }) =>
        !(figure.from <= low && low <= value && value <= high && high <= figure.to),
    )
    .map(({ label, low, value, high }) => ({
      found: `“${label}” from ${low} by ${value} to ${high}`,
      expected: `low ≤ value ≤ high, all within ${figure.from} to ${figure.to}`,
      remedy: 'correct the numbers or the axis',
    }));
}

type Charted = Extract<Figure, { kind: 'pareto' | 'run' }>;

/** The numbers stand in the figure or in the log of comments, and a run chart has room for them. */
function chartFaults(figure: Charted, log: CriterionDraft['comments']): Fault[] {
  const own = figure.kind === 'pareto' ? figure.counts : figure.values;
  const what = figure.kind === 'pareto' ? 'counts' : 'values';
  if ((own === undefined) === (figure.comments === undefined)) {
    const found = own ? `both \`${what}\` and \`comments\`` : '';
    const expected = `\`${what}\` or \`comments\``;
    return [{ found, expected, remedy: 'give the numbers here, or take them from the log' }];
  }
  if (figure.comments !== undefined && !log) {
    const remedy = 'write it, or give the numbers here';
    return [{ found: '', expected: 'a `comments.yaml` to take them from', remedy }];
  }
  if (figure.kind === 'pareto') return [];
  const points = figure.values?.length ?? log?.weeks ?? 0;
  const outside = (figure.values ?? []).filter((value) => value < figure.from || value > figure.to);
  const late = [figure.baseline, figure.change?.before ?? 0].filter((point) => point > points);
  return [
    ...outside.map((value) => ({
      found: `value ${value}`,
      expected: `within ${figure.from} to ${figure.to}`,
      remedy: 'correct the number or the axis',
    })),
    ...late.map((point) => ({
      found: `point ${point} of ${points}`,
      expected: 'a point that there is',
      remedy: 'correct `baseline` or `change`',
    })),
  ];
}

/** The data of each figure are whole: a value per category, shares of 100%, ranges in order. */
export function figureData({ folder, figures, comments }: CriterionDraft): Problem[] {
  return (figures ?? []).flatMap((figure) => {
    const faults =
      figure.kind === 'bars'
        ? barFaults(figure)
        : figure.kind === 'intervals'
          ? intervalFaults(figure)
          : chartFaults(figure, comments);
    return faults.map((fault) => ({ place: `${folder}/figures.yaml › ${figure.id}`, ...fault }));
  });
}
