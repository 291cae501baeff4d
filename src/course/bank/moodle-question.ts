/** An answer that Moodle offers or expects. */
export interface MoodleAnswer {
  /** HTML if it is offered; plain text or a number if it is typed. */
  readonly text: string;
  /** Per cent of the mark, from −100 to 100. */
  readonly fraction: number;
  /** HTML; `''` = none. */
  readonly feedback: string;
}

/** What every question has in Moodle. */
interface Shared {
  /** Plain text of one line, at most 255 characters. */
  readonly name: string;
  /** The same for every export of the question, at most 100 characters. */
  readonly idnumber: string;
  readonly tags: readonly string[];
  /** HTML: case and stem. */
  readonly text: string;
  /** HTML, shown to everybody. */
  readonly generalFeedback: string;
}

/** A question as Moodle would hold it, whatever the format of the file it comes from. */
export type MoodleQuestion = Shared &
  (
    | {
        readonly type: 'multichoice';
        /** One answer only. */
        readonly single: boolean;
        readonly answers: readonly MoodleAnswer[];
        /** HTML, shown when the response is not right, or only in part. */
        readonly notRight: string;
      }
    | {
        readonly type: 'match';
        /** What to match, as HTML, and its plain match; `''` to match = only offered. */
        readonly pairs: readonly { readonly text: string; readonly match: string }[];
      }
    | {
        readonly type: 'ordering';
        /** HTML, in the right order. */
        readonly steps: readonly string[];
      }
    | {
        readonly type: 'numerical';
        readonly answers: readonly (MoodleAnswer & { readonly tolerance: number })[];
        /** May be typed with the number; before it if it is `£`. */
        readonly unit: string;
      }
    | { readonly type: 'shortanswer'; readonly answers: readonly MoodleAnswer[] }
  );

/** Questions of one category. */
export interface MoodleCategory {
  /** Names of the category and of those above it, the highest first. */
  readonly path: readonly string[];
  /** Plain text: what the category holds. */
  readonly info: string;
  readonly questions: readonly MoodleQuestion[];
}
