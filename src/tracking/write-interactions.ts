import type { ApiCalls } from './api-calls.ts';
import type { Interaction, RespondedInteraction } from './lms.ts';

/** What a standard says of one interaction: elements after `cmi.interactions.n.` and their values. */
export type InteractionElements = readonly (readonly [name: string, value: string])[];

/** How a standard tells an interaction. */
export interface InteractionForm {
  /** More than this many are not sent at all: what is sent at exit must fit into a beacon. */
  readonly most: number;
  /** All but the id, once there is a response; `fresh` if it was given in this session. */
  elements(interaction: RespondedInteraction, fresh: boolean): InteractionElements;
}

/**
 * A writer of interactions for one session. Every id is written in order at the first save, so that
 * there are no gaps and a column means the same question for every learner; what was responded to
 * by then was not responded to now, and gets no time.
 */
export function interactionWriter(
  api: ApiCalls,
  form: InteractionForm,
): (interactions: readonly Interaction[]) => void {
  const before = new Set<string>();
  const written = new Set<string>();
  let first = true;
  let refused = false;

  return (interactions) => {
    if (refused || interactions.length > form.most) return;
    for (const [n, interaction] of interactions.entries()) {
      if (!api.setChanged(`cmi.interactions.${n}.id`, interaction.id)) {
        // An LMS without interactions, which SCORM 1.2 allows: never again in this session.
        refused = true;
        return;
      }
    }
    for (const [n, interaction] of interactions.entries()) {
      if (!isResponded(interaction)) continue;
      if (first) before.add(interaction.id);
      const fresh = !before.has(interaction.id) && !written.has(interaction.id);
      written.add(interaction.id);
      for (const [name, value] of form.elements(interaction, fresh)) {
        api.setChanged(`cmi.interactions.${n}.${name}`, value);
      }
    }
    first = false;
  };
}

function isResponded(interaction: Interaction): interaction is RespondedInteraction {
  return interaction.question !== null && interaction.response !== null;
}
