import type { CriterionDraft } from '../../draft.ts';
import { within, type Problem } from '../../problem.ts';
import type { Scene } from '../../schema/scenario.ts';

type Ways = NonNullable<Scene['next']>;

function wayFaults(place: string, next: Ways): Problem[] {
  return next.flatMap((entry, index): Problem[] => {
    const conditional = entry.if.length + entry.unless.length > 0;
    const last = index === next.length - 1;
    if (conditional !== last) return [];
    return [
      {
        place: within(place, `next ${index + 1}`),
        found: last ? 'last way with a condition' : 'way without a condition before others',
        expected: 'a condition on every way but the last',
        remedy: last ? 'add a last way without one' : 'move it to the end',
      },
    ];
  });
}

/** A scene either asks for a decision between two or more choices, or goes on by itself. */
export function scenarioShape({ folder, scenario }: CriterionDraft): Problem[] {
  return (scenario?.scenes ?? []).flatMap(({ id, decision, choices, next }): Problem[] => {
    const place = within(`${folder}/scenario.yaml`, id);
    const decides = decision !== undefined && choices.length >= 2 && next === undefined;
    const goesOn = decision === undefined && choices.length === 0 && next !== undefined;
    const ways = [
      ...wayFaults(place, next ?? []),
      ...choices.flatMap((choice) => wayFaults(within(place, choice.id), choice.next)),
    ];
    if (decides || goesOn) return ways;
    const has = [
      decision === undefined ? 'no `decision`' : 'a `decision`',
      `${choices.length} choices`,
      next === undefined ? 'no `next`' : '`next`',
    ];
    return [
      ...ways,
      {
        place,
        found: `scene with ${has.join(', ')}`,
        expected: '`decision` with two or more `choices`, or `next` alone',
        remedy: 'write what is missing and take out the other',
      },
    ];
  });
}
