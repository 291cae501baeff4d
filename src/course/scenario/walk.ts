import type { Coded, CodedScenario } from '../course.ts';
import type { Effects, ScenarioChoice, Turn } from '../schema/scenario.ts';
import { addEffects, level } from './gauges.ts';
import { holds, wayOn } from './condition.ts';

/** A scene whose choices carry their codes. */
export type CodedScene = CodedScenario['scenes'][number];
/** An ending with its code. */
export type CodedEnding = CodedScenario['endings'][number];

/** One scene as it was lived through. */
export interface Step {
  readonly scene: CodedScene;
  /** The turns shown: those whose condition held. */
  readonly turns: readonly Turn[];
  /** The choice made; missing where none is offered or none is made yet. */
  readonly choice?: Coded<ScenarioChoice>;
  /** After the turns and the choice; each −8 to +8. */
  readonly gauges: Effects;
}

/** Where a walk has come to: at a scene whose decision is open, or at an ending. */
export type WalkPlace =
  | { readonly kind: 'scene'; readonly scene: CodedScene }
  | { readonly kind: 'ending'; readonly ending: CodedEnding; readonly turns: readonly Turn[] };

/** A scenario as far as a run of choices leads. */
export interface Walk {
  /** In order, the open scene (if any) last. */
  readonly steps: readonly Step[];
  /** At the end of the walk; each −8 to +8. */
  readonly gauges: Effects;
  /** Flags set so far. */
  readonly flags: ReadonlySet<string>;
  readonly at: WalkPlace;
  /** Codes of the choices that could be followed: the run, or its beginning if content changed. */
  readonly run: readonly number[];
}

/**
 * Follows a run of choice codes. A code that is unknown, or not offered where the walk has come to,
 * ends the run there. Effects of turns count when they are shown. Always ends, also if scenes
 * without choices lead round in a circle: then at the scene where the circle closes.
 * @throws RangeError if the scenario has no scene at its start, or leads to a scene or ending that
 *   is not there; the check of the content refuses such a scenario
 */
export function walk(scenario: CodedScenario, run: readonly number[]): Walk {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const endings = new Map(scenario.endings.map((ending) => [ending.id, ending]));
  const steps: Step[] = [];
  const flags = new Set<string>();
  const followed: number[] = [];
  const passedBy = new Set<CodedScene>();
  let gauges = level;
  let to = scenario.start;
  const listen = (turns: readonly Turn[]): Turn[] => {
    const shown = turns.filter((turn) => holds(turn, flags));
    gauges = shown.reduce((sum, { effects }) => addEffects(sum, effects), gauges);
    return shown;
  };
  const arrive = (at: WalkPlace): Walk => ({ steps, gauges, flags, at, run: followed });

  for (;;) {
    const ending = endings.get(to);
    if (ending) return arrive({ kind: 'ending', ending, turns: listen(ending.turns) });
    const scene = scenes.get(to);
    if (!scene) throw new RangeError(`Scenario ${scenario.id} has no scene or ending ${to}`);
    const turns = listen(scene.turns);
    const code = run[followed.length];
    const choice = scene.choices.find((offered) => offered.code === code);
    const next = wayOn(choice ?? scene, choice ? new Set([...flags, ...choice.sets]) : flags);
    const stuck = choice ? false : scene.choices.length > 0 || passedBy.has(scene);
    if (stuck || next === null) {
      steps.push({ scene, turns, gauges });
      return arrive({ kind: 'scene', scene });
    }
    if (choice) {
      for (const flag of choice.sets) flags.add(flag);
      gauges = addEffects(gauges, choice.effects);
      followed.push(choice.code);
      passedBy.clear();
      steps.push({ scene, turns, choice, gauges });
    } else {
      passedBy.add(scene);
      steps.push({ scene, turns, gauges });
    }
    to = next;
  }
}
