import { evaluate, type Term } from './evaluate.ts';
import { sumTokens, type Printed, type SumToken } from './sum-tokens.ts';

/** `3 × 4 = 12` in a text: a sum and what is printed for it. */
export interface Statement {
  readonly text: string;
  /** The side that has to be worked out. */
  readonly value: number;
  readonly printed: Printed;
  /** Is it said to be near only (`≈`, "about")? */
  readonly near: boolean;
}

interface Side {
  readonly terms: Term[];
  near: boolean;
  from: number;
  to: number;
}

const nearWords = /^(about|around|roughly|nearly|almost|approximately|just)$/i;

/** Tokens joined by signs, parted where a sum cannot go on: stops, and numbers without a sign. */
function runs(tokens: readonly SumToken[]): Side[][] {
  const all: Side[][] = [];
  const fresh = (): Side => ({ terms: [], near: false, from: -1, to: -1 });
  let run: Side[] = [fresh()];
  let words = 0;
  const restart = (): void => {
    all.push(run);
    run = [fresh()];
    words = 0;
  };
  const add = (term: Term, token: SumToken): void => {
    const side = run.at(-1);
    if (!side) return;
    side.terms.push(term);
    if (side.from < 0) side.from = token.at;
    side.to = token.end;
    words = 0;
  };
  for (const token of tokens) {
    const last = run.at(-1)?.terms.at(-1);
    const afterValue = last === ')' || typeof last === 'object';
    if (token.kind === 'stop') restart();
    else if (token.kind === 'word') {
      const side = run.at(-1);
      if (token.word === 'of' && typeof last === 'object' && last.percent && words === 0) {
        add('×', token);
      } else if (side && nearWords.test(token.word)) side.near = true;
      else if (!afterValue && side && side.terms.length > 0) restart();
      else if ((words += 1) > 4) restart();
    } else if (token.kind === 'number') {
      if (afterValue) restart();
      add(token, token);
    } else if (token.sign === '=' || token.sign === '≈') {
      if (!afterValue) restart();
      else run.push({ ...fresh(), near: token.sign === '≈' });
      words = 0;
    } else {
      if (token.sign === '(' && afterValue) restart();
      add(token.sign as Term, token);
    }
  }
  all.push(run);
  return all;
}

/** The side without brackets that belong to the sentence around it. */
function trimmed(terms: readonly Term[]): Term[] {
  const left = [...terms];
  let depth = 0;
  for (let i = 0; i < left.length; i += 1) {
    if (left[i] === '(') depth += 1;
    else if (left[i] === ')' && (depth -= 1) < 0) return left.slice(0, i);
  }
  while (depth > 0) {
    left.splice(left.indexOf('('), 1);
    depth -= 1;
  }
  return left;
}

function lone(terms: readonly Term[]): Printed | null {
  const unsigned = terms[0] === '−' || terms[0] === '+' ? terms.slice(1) : terms;
  const [only] = unsigned;
  if (unsigned.length !== 1 || typeof only !== 'object') return null;
  return terms[0] === '−' ? { ...only, value: -only.value } : only;
}

function said(text: string, left: Side, right: Side): string {
  const words = text.slice(left.from, right.to).replace(/\s+/g, ' ');
  const count = (bracket: string): number => words.split(bracket).length;
  return count('(') < count(')') ? words.replace(/\)$/, '') : words;
}

/** Every sum in a text whose result is printed beside it, on either side of the `=`. */
export function statements(text: string): Statement[] {
  return runs(sumTokens(text)).flatMap((run) =>
    run.slice(1).flatMap((right, index): Statement[] => {
      const left = run[index];
      if (!left) return [];
      const sides = [trimmed(left.terms), trimmed(right.terms)] as const;
      const printed = lone(sides[1]) ?? lone(sides[0]);
      const other = lone(sides[1]) ? sides[0] : sides[1];
      const value = printed === null || lone(other) ? null : evaluate(other);
      if (printed === null || value === null) return [];
      return [{ text: said(text, left, right), value, printed, near: right.near }];
    }),
  );
}
