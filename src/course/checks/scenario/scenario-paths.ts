import type { CriterionDraft } from '../../draft.ts';
import { within, type Problem } from '../../problem.ts';
import { explore } from './explore.ts';

/** Every path ends, after four to six decisions. */
export function scenarioPaths({ folder, scenario }: CriterionDraft): Problem[] {
  if (!scenario) return [];
  const file = `${folder}/scenario.yaml`;
  const { decisions, stuck } = explore(scenario);
  const endless = [...stuck].map((id) => ({
    place: within(file, id),
    found: 'path that does not end here or after',
    expected: 'a way from every scene on to an ending, never back',
    remedy: 'correct where this scene’s `next` or choices lead',
  }));
  if (!decisions || (decisions.shortest >= 4 && decisions.longest <= 6)) return endless;
  return [
    {
      place: file,
      found: `paths of ${decisions.shortest} to ${decisions.longest} decisions`,
      expected: '4 to 6 on every path',
      remedy: 'join or part scenes',
    },
  ];
}
