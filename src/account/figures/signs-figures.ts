import { findSigns } from '../signs/find-signs.ts';
import type { SignKind } from '../signs/sign.ts';
import type { Figures, Tally } from './tally.ts';

/** Signs that a reader can label without the lesson beside the text. */
export const labelledSigns = [
  'reason',
  'judgement',
  'first-person',
  'team-only',
  'dated',
  'counted',
  'hypothetical',
] as const satisfies readonly SignKind[];

/** A text of which a person has said what signs it gives. */
export interface LabelledSignsText {
  readonly id: string;
  readonly text: string;
  readonly signs: Readonly<Record<(typeof labelledSigns)[number], boolean>>;
}

/** How often what the signs say of a whole text is what its reader said. */
export function signsFigures(texts: readonly LabelledSignsText[]): Figures {
  const read = texts.map(({ id, text, signs: labels }) => {
    const signs = findSigns(text, { verb: 'review' });
    const present = new Set(signs.filter((sign) => sign.present).map(({ kind }) => kind));
    return { id, labels, present };
  });
  const tallyOf = (kind: (typeof labelledSigns)[number]): Tally => {
    const right = read.filter(({ labels, present }) => labels[kind] && present.has(kind)).length;
    return {
      found: read.filter(({ present }) => present.has(kind)).length,
      right,
      labelled: read.filter(({ labels }) => labels[kind]).length,
      seen: right,
    };
  };
  return {
    kinds: new Map(labelledSigns.map((kind) => [kind, tallyOf(kind)])),
    mistakes: read.flatMap(({ id, labels, present }) =>
      labelledSigns
        .filter((kind) => labels[kind] !== present.has(kind))
        .map((kind) => `${id}: ${labels[kind] ? 'missed' : 'wrongly saw'} ${kind}`),
    ),
  };
}
