import type { Span } from '../reading/span.ts';

/** Kinds of personal data that are looked for. */
export type PersonalDataKind =
  | 'email'
  | 'phone'
  | 'postcode'
  | 'ni-number'
  | 'card-number'
  | 'date-of-birth'
  | 'vehicle-registration'
  | 'nhs-number'
  | 'account-number'
  | 'titled-name';

/** Something that looks like personal data. It may not be, and other data may go unseen. */
export interface Finding extends Span {
  readonly kind: PersonalDataKind;
  /** The text as the learner wrote it. */
  readonly text: string;
  /** Why it was found, in plain words. */
  readonly why: string;
  /** Neutral words to offer in its place. Never put in unasked. */
  readonly replacement: string;
}

/** Looks for one kind of personal data. */
export interface Detector {
  readonly kind: PersonalDataKind;
  readonly why: string;
  readonly replacement: string;
  /**
   * Where a text may hold it. Where two places overlap, the earlier in the list counts. Takes time in proportion to the length of the text: every
   * pattern repeats a bounded number of times. The text has been through `plainSigns`.
   */
  readonly spans: (text: string) => readonly Span[];
}
