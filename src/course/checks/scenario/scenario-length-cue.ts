import type { CriterionDraft } from '../../draft.ts';
import type { Problem } from '../../problem.ts';

/** The best choice is not the longest at more than half of the decisions that have one. */
export function scenarioLengthCue({ folder, scenario }: CriterionDraft): Problem[] {
  const decisions = (scenario?.scenes ?? []).filter(({ choices }) =>
    choices.some(({ quality }) => quality === 'best'),
  );
  const given = decisions.filter(({ choices }) => {
    const longest = Math.max(...choices.map(({ text }) => text.length));
    return choices.some(({ quality, text }) => quality === 'best' && text.length === longest);
  });
  if (given.length * 2 <= decisions.length) return [];
  return [
    {
      place: `${folder}/scenario.yaml`,
      found: `best choice that is the longest in ${given.length} of ${decisions.length} decisions`,
      expected: 'at most half',
      remedy:
        'shorten the best or give a poor one its reasons: ' + given.map((s) => s.id).join(', '),
    },
  ];
}
