/** What an assessor asks of every piece of evidence. */
export const evidenceChecks = ['valid', 'authentic', 'current', 'sufficient'] as const;
/** One of the four. */
export type EvidenceCheck = (typeof evidenceChecks)[number];

/** A tutor's feedback on one account. */
export interface Feedback {
  /** Id such as `d9-4-1`. */
  readonly criterion: string;
  readonly learner: string;
  readonly tutor: string;
  /** ISO date. */
  readonly day: string;
  /** `''` where the tutor decided nothing. */
  readonly decision: '' | 'met' | 'not-yet';
  readonly reason: string;
  /** What the tutor noted for each of the four checks. */
  readonly checks: Readonly<Record<EvidenceCheck, string>>;
  readonly comments: readonly FeedbackComment[];
}

/** What a tutor says of the text under one heading. */
export interface FeedbackComment {
  /** Id of the heading. */
  readonly heading: string;
  readonly title: string;
  readonly text: string;
}

/** A decision in the words of the qualification. */
export function decisionWords(decision: Feedback['decision']): string {
  return { '': 'no decision yet', met: 'met', 'not-yet': 'not yet met' }[decision];
}

/** Has this the shape of feedback, whatever it is? */
export function isFeedback(content: unknown): content is Feedback {
  if (!isRecord(content) || !isRecord(content['checks'])) return false;
  const { checks, comments, decision } = content;
  const lines = ['criterion', 'learner', 'tutor', 'day', 'reason'].map((name) => content[name]);
  return (
    [...lines, ...evidenceChecks.map((check) => checks[check])].every(isText) &&
    ['', 'met', 'not-yet'].includes(decision as string) &&
    Array.isArray(comments) &&
    comments.length <= 100 &&
    comments.every(
      (one) => isRecord(one) && [one['heading'], one['title'], one['text']].every(isText),
    )
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 50_000;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
