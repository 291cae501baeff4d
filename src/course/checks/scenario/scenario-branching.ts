import type { CriterionDraft } from '../../draft.ts';
import type { Problem } from '../../problem.ts';
import { explore } from './explore.ts';

/** At least two decisions lead to scenes that somebody who chose otherwise there never sees. */
export function scenarioBranching({ folder, scenario }: CriterionDraft): Problem[] {
  if (!scenario) return [];
  const { after } = explore(scenario);
  const scenes = new Set(scenario.scenes.map(({ id }) => id));
  const parting = scenario.scenes.filter(({ choices }) => {
    const seen = choices.map(({ id }) => [...(after.get(id) ?? [])].filter((s) => scenes.has(s)));
    return seen.some((mine) => seen.some((other) => mine.some((s) => !other.includes(s))));
  });
  if (parting.length >= 2) return [];
  const found = `number of decisions that part the paths: ${parting.length}`;
  return [
    {
      place: `${folder}/scenario.yaml`,
      found,
      expected: 'at least 2 that lead to scenes which others never see',
      remedy: 'give a choice a scene of its own',
    },
  ];
}
