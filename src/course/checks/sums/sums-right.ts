import type { PlacedWords } from '../texts.ts';
import type { Problem } from '../../problem.ts';
import { statements, type Statement } from './statements.ts';

/** Room for binary fractions. */
const grain = 1e-9;

/** Does the printed result agree, rounded as it is printed? `30 ÷ 40 × 100 = 75%` does. */
export function isTrue({ value, printed, near }: Statement): boolean {
  const slack = near ? printed.looseSlack : printed.slack;
  const agrees = (found: number): boolean => Math.abs(found - printed.value) <= slack + grain;
  return agrees(value) || (printed.percent && agrees(value / 100));
}

function shown(value: number, percent: boolean): string {
  const scaled = percent ? value * 100 : value;
  const words = scaled.toLocaleString('en-GB', { maximumFractionDigits: 4 });
  return percent ? `${words}%` : words;
}

/** Works out every sum that a text states, and tells those whose result is another. */
export function sumsRight(texts: readonly PlacedWords[]): Problem[] {
  return texts.flatMap(({ place, text }) =>
    statements(text)
      .filter((statement) => !isTrue(statement))
      .map(({ text: said, value, printed }) => ({
        place,
        found: `result ${shown(printed.value, printed.percent)} in \`${said}\``,
        expected: shown(value, printed.percent),
        remedy: 'work the sum again and correct the number that is wrong',
      })),
  );
}
