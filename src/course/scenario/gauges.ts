import type { Effects } from '../schema/scenario.ts';

/** The three gauges, in the order in which they are shown. */
export const gaugeNames = ['customer', 'cost', 'rules'] as const;
/** One of the three gauges. Up is always better; `cost` up is cheaper. */
export type Gauge = (typeof gaugeNames)[number];

/** How far a gauge goes either way: a poor or a good run of six decisions still shows its end. */
export const gaugeEnd = 8;

/** All gauges in the middle. */
export const level: Effects = { customer: 0, cost: 0, rules: 0 };

/** Gauges after something happened: added up and held within −8 to +8. */
export function addEffects(gauges: Effects, effects: Effects = level): Effects {
  const add = (gauge: Gauge): number =>
    Math.max(-gaugeEnd, Math.min(gaugeEnd, gauges[gauge] + effects[gauge]));
  return { customer: add('customer'), cost: add('cost'), rules: add('rules') };
}
