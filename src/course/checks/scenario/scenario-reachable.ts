import type { CriterionDraft } from '../../draft.ts';
import { within, type Problem } from '../../problem.ts';
import { explore } from './explore.ts';

/** Every scene and every ending is reached on some path. */
export function scenarioReachable({ folder, scenario }: CriterionDraft): Problem[] {
  if (!scenario) return [];
  const { reached } = explore(scenario);
  const unreached = (things: readonly { id: string }[], what: string): Problem[] =>
    things
      .filter(({ id }) => !reached.has(id))
      .map(({ id }) => ({
        place: within(`${folder}/scenario.yaml`, id),
        found: `${what} that no path reaches`,
        expected: `a way to it from \`${scenario.start}\``,
        remedy:
          'lead a choice or a `next` to it, look at the conditions on the way, or take it out',
      }));
  return [...unreached(scenario.scenes, 'scene'), ...unreached(scenario.endings, 'ending')];
}
