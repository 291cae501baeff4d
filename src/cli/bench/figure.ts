/** Units a figure is given in; kB are 1,000 bytes. */
export type FigureUnit = 'kB' | 's' | 'ms' | 'requests' | 'characters' | 'commits' | 'cells';

/** Something measured about the built course. */
export interface Figure {
  /** For example `Lesson page: script until the first question works`. */
  readonly what: string;
  readonly measured: number;
  readonly unit: FigureUnit;
  /** The most it may be; `null` where it is only good to know. */
  readonly limit: number | null;
}

/** A number with its unit: `24.3 kB`, `0.95 s`, `12 requests`. */
export function amount(value: number, unit: FigureUnit): string {
  const digits = { kB: 1, s: 2, ms: 1, requests: 0, characters: 0, commits: 0, cells: 0 }[unit];
  return `${value.toFixed(digits)} ${unit}`;
}

/** The figures that are above their limits. */
export function overLimit(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ measured, limit }) => limit !== null && measured > limit);
}

/** A figure as a sentence: `Zip: 348.0 kB, expected at most 300.0 kB`. */
export function figureSentence({ what, measured, unit, limit }: Figure): string {
  const most = limit === null ? '' : `, expected at most ${amount(limit, unit)}`;
  return `${what}: ${amount(measured, unit)}${most}`;
}
