import type { CriterionDraft } from '../../draft.ts';
import { within, type Problem } from '../../problem.ts';

/** Each decision is one: something not poor to choose, and not all choices alike. */
export function scenarioQualities({ folder, scenario }: CriterionDraft): Problem[] {
  return (scenario?.scenes ?? []).flatMap(({ id, choices }) => {
    const qualities = new Set(choices.map(({ quality }) => quality));
    if (choices.length === 0 || qualities.size > 1) return [];
    return [
      {
        place: within(`${folder}/scenario.yaml`, id),
        found: `choices that are all \`${[...qualities].join()}\``,
        expected: 'at least one that is not poor, and at least two qualities',
        remedy: 'change a choice so that something depends on it',
      },
    ];
  });
}
