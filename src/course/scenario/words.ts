import type { Gauge } from './gauges.ts';

/** From −4…−3, −2…−1, 0, +1…+2 to +3…+4. */
const words: Readonly<Record<Gauge, readonly [string, string, string, string, string]>> = {
  customer: [
    'has lost trust in you',
    'is less sure of you',
    'feels as at the start',
    'trusts you a little more',
    'trusts you a good deal more',
  ],
  cost: [
    'far more than it needed to be',
    'more than it needed to be',
    'about what was planned',
    'a little less than planned',
    'much less than planned',
  ],
  rules: [
    'clearly broken',
    'bent here and there',
    'no better or worse than before',
    'followed with some care',
    'followed with great care',
  ],
};

/** A gauge's name on screen. */
export const gaugeTitles: Readonly<Record<Gauge, string>> = {
  customer: 'The customer',
  cost: 'The cost',
  rules: 'The rules',
};

/** What a gauge's value (−4…+4) means, to go on from its title: `The cost: about what was planned`. */
export function gaugeWords(gauge: Gauge, value: number): string {
  const band = Math.sign(value) * Math.ceil(Math.min(4, Math.abs(value)) / 2);
  return words[gauge][band + 2] ?? words[gauge][2];
}
