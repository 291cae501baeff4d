import type { Span } from '../reading/span.ts';

/** Kinds of signs that an account's own text gives. */
export type SignKind =
  | 'reason'
  | 'judgement'
  | 'first-person'
  | 'team-only'
  | 'dated'
  | 'counted'
  | 'hypothetical'
  | 'lesson-words';

/** What was or was not seen of one kind. Never a mark: it counts words and understands none. */
export interface Sign {
  readonly kind: SignKind;
  readonly present: boolean;
  /** Where it was seen, in order; empty if it was not. */
  readonly where: readonly Span[];
  /** What was seen, why it matters, and how it may be wrong, in plain words. */
  readonly why: string;
}
