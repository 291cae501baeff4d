import type { Formula } from './formula.ts';
import { addedCost } from './formulas/added-cost.ts';
import { bothSides } from './formulas/both-sides.ts';
import { breakEven } from './formulas/break-even.ts';
import { difference } from './formulas/difference.ts';
import { each } from './formulas/each.ts';
import { expected } from './formulas/expected.ts';
import { hours } from './formulas/hours.ts';
import { ifLess } from './formulas/if-less.ts';
import { leastChance } from './formulas/least-chance.ts';
import { lifetime } from './formulas/lifetime.ts';
import { payBackBy } from './formulas/pay-back-by.ts';
import { payback } from './formulas/payback.ts';
import { precedent } from './formulas/precedent.ts';
import { share } from './formulas/share.ts';
import { sum } from './formulas/sum.ts';
import { times } from './formulas/times.ts';
import { weightedScore } from './formulas/weighted-score.ts';
import { weightedVerdict } from './formulas/weighted-verdict.ts';
import { worth } from './formulas/worth.ts';

/** The formulas that a worksheet may name, by the names that authors write. */
export const formulas: Readonly<Record<string, Formula>> = {
  times,
  sum,
  difference,
  hours,
  share,
  each,
  payback,
  worth,
  'break-even': breakEven,
  'pay-back-by': payBackBy,
  'if-less': ifLess,
  'weighted-score': weightedScore,
  'weighted-verdict': weightedVerdict,
  'added-cost': addedCost,
  expected,
  'least-chance': leastChance,
  precedent,
  'both-sides': bothSides,
  lifetime,
};
