/** What was found of one kind, set beside what a person had labelled. */
export interface Tally {
  /** Findings, and those of them that a label bears out. */
  readonly found: number;
  readonly right: number;
  /** Labels, and those of them that were found. */
  readonly labelled: number;
  readonly seen: number;
}

/** Nothing found and nothing labelled. */
export const emptyTally: Tally = { found: 0, right: 0, labelled: 0, seen: 0 };

/** Two tallies as one. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    found: a.found + b.found,
    right: a.right + b.right,
    labelled: a.labelled + b.labelled,
    seen: a.seen + b.seen,
  };
}

/** Share of the findings that are right, 0 to 1; 1 if nothing was found. */
export function precision({ found, right }: Tally): number {
  return found === 0 ? 1 : right / found;
}

/** Share of what was labelled that was found, 0 to 1; 1 if nothing was labelled. */
export function recall({ labelled, seen }: Tally): number {
  return labelled === 0 ? 1 : seen / labelled;
}

/** Tallies by kind, and what went wrong, a line each. */
export interface Figures {
  readonly kinds: ReadonlyMap<string, Tally>;
  readonly mistakes: readonly string[];
}

/** All kinds together. */
export function total({ kinds }: Figures): Tally {
  return [...kinds.values()].reduce(addTallies, emptyTally);
}

/** The figures of two sets as one. */
export function joinFigures(a: Figures, b: Figures): Figures {
  const names = [...new Set([...a.kinds.keys(), ...b.kinds.keys()])];
  const of = (figures: Figures, kind: string) => figures.kinds.get(kind) ?? emptyTally;
  return {
    kinds: new Map(names.map((kind) => [kind, addTallies(of(a, kind), of(b, kind))])),
    mistakes: [...a.mistakes, ...b.mistakes],
  };
}
