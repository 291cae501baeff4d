import type { Rota } from '../../course/schema/rota.ts';
import { chosenOption, type Plan } from './plan.ts';

/** Who would come back too soon, and after how many hours. */
export interface ShortRest {
  readonly name: string;
  readonly hours: number;
}

/** The people whose shift begins before their rest since yesterday’s is over. */
export function restBroken(rota: Rota, plan: Plan): ShortRest[] {
  return rota.people.flatMap((row) => {
    const { shift } = chosenOption(row, plan);
    if (!shift || row.ended === undefined) return [];
    const hours = 24 - row.ended + shift.from;
    return hours < rota.rest ? [{ name: row.name, hours }] : [];
  });
}
