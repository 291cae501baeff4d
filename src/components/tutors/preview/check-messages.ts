import type { Finding } from '../../../../scorm/check/finding.ts';

/** What the worker that checks zips answers: findings, or why there are none, in words. */
export type CheckAnswer =
  | {
      readonly kind: 'checked';
      /** False if it is a zip and no SCORM package. */
      readonly scorm: boolean;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'refused'; readonly words: string };
