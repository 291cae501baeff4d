import fc from 'fast-check';
import type { Formula, Line, Numbers } from '../../src/tools/worksheet/formula.ts';

/** What a formula makes of these numbers, by the ids of its lines. */
export function valuesOf(
  formula: Formula,
  numbers: Partial<Numbers>,
): Record<string, number | null> {
  const lines = formula.work({ ones: {}, lists: {}, unit: '', ...numbers });
  return Object.fromEntries(lines.map(({ id, value }) => [id, value]));
}

/** One of its lines. Throws if there is none: a test asks only for lines that are there. */
export function lineOf(formula: Formula, id: string, ones: Record<string, number>): Line {
  const line = formula.work({ ones, lists: {}, unit: '£' }).find((one) => one.id === id);
  if (!line) throw new Error(`no line ${id}`);
  return line;
}

const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true });

/** Any numbers for a formula, some of the optional ones left out. */
export function numbersFor(formula: Formula): fc.Arbitrary<Numbers> {
  const names = (kind: string[]) =>
    Object.entries(formula.inputs)
      .filter(([, need]) => kind.includes(need))
      .map(([name]) => name);
  const needed = Object.fromEntries(names(['one']).map((name) => [name, finite]));
  const extra = Object.fromEntries(names(['optional']).map((name) => [name, finite]));
  return fc
    .tuple(
      fc.record(needed),
      fc.record(extra, { requiredKeys: [] }),
      fc
        .integer({ min: 1, max: 6 })
        .chain((length) =>
          fc.record(
            Object.fromEntries(
              names(['many']).map((name) => [
                name,
                fc.array(finite, { minLength: length, maxLength: length }),
              ]),
            ),
          ),
        ),
    )
    .map(([one, more, lists]) => ({
      ones: { ...one, ...more } as Record<string, number>,
      lists,
      unit: '£',
    }));
}
