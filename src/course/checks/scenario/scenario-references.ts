import type { CriterionDraft } from '../../draft.ts';
import { within, type Problem } from '../../problem.ts';
import { unknownReference } from '../unknown-reference.ts';

/** `start` and every `to` lead to a scene or an ending; every `who` is a person or the narrator. */
export function scenarioReferences({ folder, scenario }: CriterionDraft): Problem[] {
  if (!scenario) return [];
  const file = `${folder}/scenario.yaml`;
  const scenes = scenario.scenes.map(({ id }) => id);
  const targets = [...scenes, ...scenario.endings.map(({ id }) => id)];
  const people = ['narrator', ...scenario.people.map(({ id }) => id)];

  const ways = scenario.scenes.flatMap((scene) => [
    ...(scene.next ?? []).map(({ to }) => ({ place: scene.id, to })),
    ...scene.choices.flatMap((choice) =>
      choice.next.map(({ to }) => ({ place: within(scene.id, choice.id), to })),
    ),
  ]);
  const speakers = [...scenario.scenes, ...scenario.endings].flatMap(({ id, turns }) =>
    turns.map(({ who }) => ({ place: id, who })),
  );
  return [
    ...(scenes.includes(scenario.start)
      ? []
      : [unknownReference(file, 'start', scenario.start, scenes, 'the scenes')]),
    ...ways
      .filter(({ to }) => !targets.includes(to))
      .map(({ place, to }) =>
        unknownReference(within(file, place), 'scene or ending', to, targets, 'the scenes'),
      ),
    ...speakers
      .filter(({ who }) => !people.includes(who))
      .map(({ place, who }) =>
        unknownReference(within(file, place), 'person', who, people, '`people`'),
      ),
  ];
}
