import type { Rota } from '../../course/schema/rota.ts';
import { chosenOptions, type Plan } from './plan.ts';

/** A skill of which an hour has too little. */
export interface Lack {
  readonly skill: string;
  readonly wanted: number;
  readonly here: number;
}

/** One hour of the day under a plan. */
export interface HourCover {
  /** When the hour begins. */
  readonly at: number;
  readonly shut: boolean;
  readonly contacts: number;
  /** People needed for these contacts, never fewer than the minimum; 0 if shut. */
  readonly needed: number;
  readonly here: number;
  /** People short of what is needed. */
  readonly short: number;
  readonly lacking: readonly Lack[];
}

/** Contacts, people and skills hour by hour. Contacts cannot fall below none. */
export function coverByHour(rota: Rota, plan: Plan): HourCover[] {
  const chosen = chosenOptions(rota, plan);
  const hours = Array.from({ length: rota.to - rota.from }, (_, index) => rota.from + index);
  const shut = new Set(chosen.flatMap(({ option }) => option.shut));
  const open = hours.filter((at) => !shut.has(at));

  return hours.map((at): HourCover => {
    const changed = chosen
      .flatMap(({ option }) => option.changes)
      .filter((change) => change.at === at)
      .reduce((sum, { contacts }) => sum + contacts, rota.contacts[at - rota.from] ?? 0);
    const there = chosen.filter(
      ({ option: { shift } }) => shift && shift.from <= at && at < shift.to,
    );
    const here = there.length;
    if (shut.has(at)) {
      return { at, shut: true, contacts: 0, needed: 0, here, short: 0, lacking: [] };
    }
    const contacts = Math.max(0, changed);
    const needed = Math.max(rota.minimum, Math.ceil(contacts / rota.each));
    const lacking = rota.needs
      .filter((need) => {
        if (need.at === 'opening') return at === open[0];
        if (need.at === 'closing') return at === open.at(-1);
        return (need.from ?? rota.from) <= at && at < (need.to ?? rota.to);
      })
      .map(({ skill, people }) => ({
        skill,
        wanted: people,
        here: there.filter(({ row }) => row.skills.includes(skill)).length,
      }))
      .filter((need) => need.here < need.wanted);
    const short = Math.max(0, needed - here);
    return { at, shut: false, contacts, needed, here, short, lacking };
  });
}
