import { detectors } from '../privacy/detectors.ts';
import { findPersonalData } from '../privacy/find-personal-data.ts';
import type { PersonalDataKind } from '../privacy/finding.ts';
import type { Span } from '../reading/span.ts';
import type { Figures, Tally } from './tally.ts';

/** A text in which a person has labelled the personal data. */
export interface LabelledPrivacyText {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly {
    readonly kind: PersonalDataKind;
    readonly text: string;
    /** How often it occurs, once if left out; each time counts. */
    readonly count?: number;
  }[];
}

interface Labelled extends Span {
  readonly kind: PersonalDataKind;
  readonly text: string;
}

/**
 * The labels of a text with their places.
 *
 * @throws if a label does not occur in the text as often as it says.
 */
export function labelsOf({ id, text, spans }: LabelledPrivacyText): Labelled[] {
  return spans.flatMap(({ kind, text: label, count = 1 }) => {
    const places = text.split(label).length - 1;
    if (places < count)
      throw new Error(`${id}: found “${label}” ${places} times, expected ${count}`);
    let end = 0;
    return Array.from({ length: count }, () => {
      const start = text.indexOf(label, end);
      end = start + label.length;
      return { kind, text: label, start, end };
    });
  });
}

/** A finding is right if it overlaps a label of its kind, and a label is seen by such a finding. */
export function privacyFigures(texts: readonly LabelledPrivacyText[]): Figures {
  const read = texts.map((text) => {
    const labels = labelsOf(text);
    const findings = findPersonalData(text.text);
    const bears = (a: Labelled, b: Labelled) =>
      a.kind === b.kind && a.start < b.end && b.start < a.end;
    return {
      id: text.id,
      findings: findings.map((one) => ({ ...one, ok: labels.some((label) => bears(one, label)) })),
      labels: labels.map((one) => ({ ...one, ok: findings.some((found) => bears(one, found)) })),
    };
  });
  const findings = read.flatMap((text) => text.findings);
  const labels = read.flatMap((text) => text.labels);
  const tallyOf = (kind: PersonalDataKind): Tally => ({
    found: findings.filter((one) => one.kind === kind).length,
    right: findings.filter((one) => one.kind === kind && one.ok).length,
    labelled: labels.filter((one) => one.kind === kind).length,
    seen: labels.filter((one) => one.kind === kind && one.ok).length,
  });
  return {
    kinds: new Map(detectors.map(({ kind }) => [kind, tallyOf(kind)])),
    mistakes: read.flatMap((text) => [
      ...text.labels
        .filter(({ ok }) => !ok)
        .map((one) => `${text.id}: missed ${one.kind} “${one.text}”`),
      ...text.findings
        .filter(({ ok }) => !ok)
        .map((one) => `${text.id}: took “${one.text}” for ${one.kind}`),
    ]),
  };
}
