import { parseDocument } from 'yaml';
import { within, type Problem } from '../problem.ts';

/** What one text yielded: `value` is missing if there are problems. */
export interface Reading<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/**
 * Parses YAML 1.2. Every error is told with line and column of `file`; `above` is the number of
 * lines over the text, for YAML that stands inside another file.
 */
export function parseYaml(file: string, text: string, above = 0): Reading<unknown> {
  const document = parseDocument(text);
  const faults = [...document.errors, ...document.warnings];
  if (faults.length === 0) return { value: document.toJS(), problems: [] };
  const problems = faults.map((fault) => {
    const at = fault.linePos?.[0] ?? { line: 1, col: 1 };
    const what = fault.message.replace(/ at line \d+, column \d+[\s\S]*$/, '');
    return {
      place: within(file, `line ${at.line + above}, column ${at.col}`),
      found: `YAML (${what})`,
      expected: 'text that parses',
      remedy:
        'look at this line and the one above: put quotes round a text that holds `: ` or ` #`, and indent by spaces as the neighbours do',
    };
  });
  return { problems };
}
