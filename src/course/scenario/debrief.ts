import type { Coded } from '../course.ts';
import type { Effects, ScenarioChoice } from '../schema/scenario.ts';
import type { CodedScene, Walk } from './walk.ts';

/** One decision of a finished or unfinished run, looked back at. */
export interface Decision {
  /** Choices made before it: keep so many of the run to come back to this decision. */
  readonly before: number;
  readonly scene: CodedScene;
  /** Its text, `debrief`, `quality`, `givenUp` and `effects` are what there is to say. */
  readonly choice: Coded<ScenarioChoice>;
  /** What else could have been done. */
  readonly others: readonly Coded<ScenarioChoice>[];
  /** Each −8 to +8, after the choice. */
  readonly gauges: Effects;
}

/** The decisions of a walk, in order. */
export function debrief(walk: Walk): Decision[] {
  const decisions: Decision[] = [];
  for (const { scene, choice, gauges } of walk.steps) {
    if (!choice) continue;
    const others = scene.choices.filter((other) => other !== choice);
    decisions.push({ before: decisions.length, scene, choice, others, gauges });
  }
  return decisions;
}
