import type { Coding } from './coding.ts';
import { share, type Share } from './scores.ts';

/** How two readers of the same comments agree. */
export interface Agreement {
  /** Of the comments that both coded; `null` while there is none. */
  readonly agreed: Share | null;
  /** Numbers of the comments on which they differ, in order. */
  readonly differ: readonly number[];
}

/** Compares two codings over the comments that both hold. */
export function agreement(one: Coding, other: Coding): Agreement {
  const both = Object.keys(one)
    .map(Number)
    .filter((ref) => other[ref] !== undefined);
  const differ = both.filter((ref) => one[ref] !== other[ref]);
  return {
    agreed: both.length === 0 ? null : share(both.length - differ.length, both.length),
    differ,
  };
}
