import { precision, recall, total, type Figures, type Tally } from './tally.ts';

const row = (kind: string, tally: Tally): string => {
  const share = (value: number, of: number) => (of === 0 ? '-' : value.toFixed(3)).padStart(10);
  const { found, right, labelled, seen } = tally;
  return (
    kind.padEnd(22) +
    share(precision(tally), found) +
    `${right}/${found}`.padStart(9) +
    share(recall(tally), labelled) +
    `${seen}/${labelled}`.padStart(9)
  );
};

/** Figures as a table for a terminal: precision and recall of each kind, and of all together. */
export function figuresLines(title: string, figures: Figures): string[] {
  return [
    title,
    `${'kind'.padEnd(22)}${'precision'.padStart(10)}${'right'.padStart(9)}${'recall'.padStart(10)}${'seen'.padStart(9)}`,
    ...[...figures.kinds].map(([kind, tally]) => row(kind, tally)),
    row('all', total(figures)),
  ];
}
