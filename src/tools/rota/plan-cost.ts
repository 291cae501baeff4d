import type { Rota, RotaOption } from '../../course/schema/rota.ts';
import { chosenOptions, type Plan } from './plan.ts';

/** What one option costs on top of what is paid anyway, in pounds to the penny. */
export function optionCost({ pay, plus }: RotaOption): number {
  return Math.round(((pay ? pay.hours * pay.rate : 0) + plus) * 100) / 100;
}

/** What a plan costs on top of what is paid anyway, in pounds. */
export function planCost(rota: Rota, plan: Plan): number {
  const pence = chosenOptions(rota, plan).reduce(
    (sum, { option }) => sum + Math.round(optionCost(option) * 100),
    0,
  );
  return pence / 100;
}

/** `£39`, `£38.50`. */
export function pounds(amount: number): string {
  return `£${Number.isInteger(amount) ? amount : amount.toFixed(2)}`;
}
