import type { Rota, RotaOption, RotaRow } from '../../course/schema/rota.ts';

/** A learner’s plan: the option chosen for each row, by ids. A row that is missing stays as it is. */
export type Plan = ReadonlyMap<string, string>;

const shape = /^([a-z][a-z0-9-]*)=([a-z][a-z0-9-]*)$/;

/**
 * A plan as it is kept: a line `row=option` for each choice. What cannot be read is left out, of two
 * lines for one row the later counts, and rows that this version does not know stay.
 */
export function readPlan(text: string): Map<string, string> {
  const plan = new Map<string, string>();
  for (const kept of text.split('\n')) {
    const [, row, option] = shape.exec(kept) ?? [];
    if (row !== undefined && option !== undefined) plan.set(row, option);
  }
  return plan;
}

/** The kept plan with one choice changed. */
export function withChoice(text: string, row: string, option: string): string {
  const plan = readPlan(text).set(row, option);
  return [...plan].map((choice) => choice.join('=')).join('\n');
}

/** What is done with one row: the option chosen, or how things stand. */
export function chosenOption(row: RotaRow, plan: Plan): RotaOption {
  const found = row.options.find(({ id }) => id === plan.get(row.id)) ?? row.options[0];
  if (!found) throw new Error(`${row.id}: found no option, expected one at least`);
  return found;
}

/** Every row with what is done with it, people first. */
export function chosenOptions(
  { people, measures }: Rota,
  plan: Plan,
): { row: RotaRow; option: RotaOption }[] {
  return [...people, ...measures].map((row) => ({ row, option: chosenOption(row, plan) }));
}
