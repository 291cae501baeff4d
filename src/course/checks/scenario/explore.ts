import type { Scenario, ScenarioChoice, Scene } from '../../schema/scenario.ts';

/** Decisions on a way, and the endings it may reach. */
interface Ways {
  readonly shortest: number;
  readonly longest: number;
}

/** Everything that can happen in a scenario, with what is remembered on the way. */
export interface Exploration {
  /** Scenes and endings that some path reaches. */
  readonly reached: ReadonlySet<string>;
  /** Sets of flags with which a scene or ending is reached, one for each way of remembering. */
  readonly flagsAt: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
  /** Fewest and most decisions of all paths; `null` if a path does not end. */
  readonly decisions: Ways | null;
  /** Scenes to which a path comes back, or from which there is no way on. */
  readonly stuck: ReadonlySet<string>;
  /** Scenes and endings that may follow on each choice, by the choice's id. */
  readonly after: ReadonlyMap<string, ReadonlySet<string>>;
}

type Next = Scene['next'];

/** Where a list of ways on leads with these flags, or `null` if nowhere. */
export function wayOn(next: Next, flags: ReadonlySet<string>): string | null {
  const way = (next ?? []).find(
    (entry) =>
      entry.if.every((flag) => flags.has(flag)) && !entry.unless.some((flag) => flags.has(flag)),
  );
  return way?.to ?? null;
}

const impossible: Ways = { shortest: Infinity, longest: -Infinity };

/** Walks every path of a scenario. Ids must be unique; ways to nowhere count as stuck. */
export function explore(scenario: Scenario): Exploration {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const endings = new Set(scenario.endings.map(({ id }) => id));
  const flagsAt = new Map<string, Set<string>[]>();
  const after = new Map<string, Set<string>>();
  const stuck = new Set<string>();
  const known = new Map<string, { ways: Ways; seen: Set<string> }>();
  const walking = new Set<string>();

  const visit = (id: string | null, flags: Set<string>, from: string) => {
    const state = `${id} ${[...flags].sort().join(' ')}`;
    const done = known.get(state);
    if (done) return done;
    const scene = id === null ? undefined : scenes.get(id);
    const result = { ways: impossible, seen: new Set<string>() };
    if (id === null || walking.has(state) || (!scene && !endings.has(id))) {
      stuck.add(from);
      return result;
    }
    flagsAt.set(id, [...(flagsAt.get(id) ?? []), flags]);
    result.seen.add(id);
    if (!scene) {
      result.ways = { shortest: 0, longest: 0 };
    } else {
      walking.add(state);
      const choices: (ScenarioChoice | null)[] = scene.choices.length > 0 ? scene.choices : [null];
      for (const choice of choices) {
        const remembered = new Set([...flags, ...(choice?.sets ?? [])]);
        const next = visit(wayOn(choice ? choice.next : scene.next, remembered), remembered, id);
        next.seen.forEach((other) => result.seen.add(other));
        if (choice) after.set(choice.id, new Set([...(after.get(choice.id) ?? []), ...next.seen]));
        const one = choice ? 1 : 0;
        result.ways = {
          shortest: Math.min(result.ways.shortest, next.ways.shortest + one),
          longest: Math.max(result.ways.longest, next.ways.longest + one),
        };
      }
      walking.delete(state);
    }
    known.set(state, result);
    return result;
  };

  const { ways, seen } = visit(scenario.start, new Set(), scenario.start);
  const decisions = stuck.size > 0 ? null : ways;
  return { reached: seen, flagsAt, decisions, stuck, after };
}
