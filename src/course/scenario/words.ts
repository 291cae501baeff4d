import { gaugeEnd, type Gauge } from './gauges.ts';

/** From −8…−4, −3…−1, 0, +1…+3 to +4…+8. */
const words: Readonly<Record<Gauge, readonly [string, string, string, string, string]>> = {
  customer: [
    'a good deal worse off',
    'a little worse off',
    'as before',
    'a little better off',
    'a good deal better off',
  ],
  cost: ['much dearer', 'a little dearer', 'as before', 'a little cheaper', 'much cheaper'],
  rules: ['broken', 'at risk', 'as before', 'in better order', 'kept with care'],
};

/** A gauge's name on screen. */
export const gaugeTitles: Readonly<Record<Gauge, string>> = {
  customer: 'Customers',
  cost: 'Cost',
  rules: 'Rules',
};

/** What a gauge's value (−8…+8) means, to go on from its title: `Cost: a little cheaper`. */
export function gaugeWords(gauge: Gauge, value: number): string {
  const band = Math.sign(value) * (Math.abs(value) >= gaugeEnd / 2 ? 2 : 1);
  return words[gauge][band + 2] ?? words[gauge][2];
}
