import type { Printed } from './sum-tokens.ts';

/** A sign or a number: one side of a sum. */
export type Term = Printed | '+' | '−' | '×' | '÷' | '(' | ')';

/** The value of one side by the usual precedence, or `null` if it is not a whole expression. */
export function evaluate(terms: readonly Term[]): number | null {
  let at = 0;

  const factor = (): number | null => {
    const term = terms[at];
    if (term === undefined) return null;
    at += 1;
    if (term === '−' || term === '+') {
      const value = factor();
      return value === null ? null : term === '−' ? -value : value;
    }
    if (term === '(') {
      const value = sum();
      at += 1;
      return terms[at - 1] === ')' ? value : null;
    }
    return typeof term === 'object' ? term.value : null;
  };

  const product = (): number | null => {
    let value = factor();
    while (value !== null && (terms[at] === '×' || terms[at] === '÷')) {
      const times = terms[at] === '×';
      at += 1;
      const next = factor();
      value = next === null ? null : times ? value * next : value / next;
    }
    return value;
  };

  const sum = (): number | null => {
    let value = product();
    while (value !== null && (terms[at] === '+' || terms[at] === '−')) {
      const plus = terms[at] === '+';
      at += 1;
      const next = product();
      value = next === null ? null : plus ? value + next : value - next;
    }
    return value;
  };

  const value = sum();
  return at === terms.length ? value : null;
}
