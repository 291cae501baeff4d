import type { Rota } from '../../course/schema/rota.ts';
import { coverByHour } from './cover-by-hour.ts';
import { durationWords, hoursWords, stretches } from './hour-words.ts';
import { chosenOptions, type Plan } from './plan.ts';
import { planCost, pounds } from './plan-cost.ts';
import { restBroken } from './rest-broken.ts';

/** What *Check* says of a plan, in whole sentences, list by list. */
export interface PlanFindings {
  /** In a sentence or two: how much is open, what is broken, what it costs. */
  readonly sum: string;
  /** Hours with too few people or without a skill. */
  readonly open: readonly string[];
  /** Rules that it breaks. */
  readonly broken: readonly string[];
  /** What it gives up. */
  readonly gives: readonly string[];
}

const people = (count: number) => `${count} ${count === 1 ? 'person' : 'people'}`;

/** Reads a plan. There is no right one: it says what each leaves open, breaks, costs and gives up. */
export function planFindings(rota: Rota, plan: Plan): PlanFindings {
  const hours = coverByHour(rota, plan);
  const short = stretches(
    hours.filter((hour) => hour.short > 0),
    (a, b) => a.short === b.short,
  ).map(({ from, to, first }) => `${hoursWords(from, to)}: ${people(first.short)} short.`);

  const lacks = rota.skills.flatMap(({ id, name }) =>
    stretches(
      hours.flatMap(({ at, lacking }) =>
        lacking.filter(({ skill }) => skill === id).map((lack) => ({ at, ...lack })),
      ),
      (a, b) => a.here === b.here && a.wanted === b.wanted,
    ).map(({ from, to, first }) => {
      const where = `${hoursWords(from, to)}: ${name.toLowerCase()}`;
      return first.here === 0
        ? `${where}: nobody.`
        : `${where}: ${first.here}, where ${first.wanted} are needed.`;
    }),
  );

  const chosen = chosenOptions(rota, plan);
  const rest = restBroken(rota, plan).map(
    ({ name, hours: had }) =>
      `${name} would have ${durationWords(had)} between two shifts, where ${durationWords(rota.rest)} are due.`,
  );
  const named = (key: 'breaks' | 'gives') =>
    chosen.flatMap(({ row, option }) => (option[key] ? [`${row.name}: ${option[key]}`] : []));

  const open = [...short, ...lacks];
  const broken = [...rest, ...named('breaks')];
  const missing = hours.reduce((sum, hour) => sum + hour.short, 0);
  return {
    sum: sumOf(missing, lacks.length, broken.length, rota, plan),
    open,
    broken,
    gives: named('gives'),
  };
}

function sumOf(missing: number, lacks: number, broken: number, rota: Rota, plan: Plan): string {
  const gap =
    missing === 0 && lacks === 0
      ? 'Every open hour has its people and its skills'
      : [
          missing > 0 &&
            `${missing} working ${missing === 1 ? 'hour is' : 'hours are'} not covered`,
          lacks > 0 && 'a skill is missing',
        ]
          .filter(Boolean)
          .join(', and ')
          .replace(/^./, (first) => first.toUpperCase());
  const rules = broken === 0 ? '' : ` It breaks ${broken === 1 ? 'one rule' : `${broken} rules`}.`;
  const cost = planCost(rota, plan);
  return `${gap}.${rules} It costs ${cost === 0 ? 'nothing' : pounds(cost)} on top of what is paid anyway.`;
}
