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

/** The data of each figure are whole: a value per category, shares of 100%, ranges in order. */
export function figureData({ folder, figures }: CriterionDraft): Problem[] {
  return (figures ?? []).flatMap((figure) => {
    const faults = figure.kind === 'bars' ? barFaults(figure) : intervalFaults(figure);
    return faults.map((fault) => ({ place: `${folder}/figures.yaml › ${figure.id}`, ...fault }));
  });
}
