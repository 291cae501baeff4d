import { map } from 'nanostores';

/** Something an LMS refused, with its own code. */
export interface SupportError {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Element or call, for example `cmi.suspend_data` or `Commit`. */
  readonly what: string;
  /** The LMS's error code, `threw`, or `changed` if a value did not read back. */
  readonly code: string;
}

/** Facts for a centre's support desk that are not kept elsewhere. */
export interface Support {
  readonly lmsFound: boolean | null;
  /** `normal`, `review` or `browse`, as the LMS said. */
  readonly mode: string;
  readonly learnerId: string;
  /** Characters of suspend data last sent, and how many the standard or the LMS allows. */
  readonly characters: number;
  readonly allowed: number;
  /** What the LMS handed over and could not be read, untouched. */
  readonly unreadable: string;
  /** The latest 20, newest last. */
  readonly errors: readonly SupportError[];
}

/** Facts for the support report. */
export const $support = map<Support>({
  lmsFound: null,
  mode: '',
  learnerId: '',
  characters: 0,
  allowed: 0,
  unreadable: '',
  errors: [],
});

/** Remember an error for the report. */
export function noteError(error: SupportError): void {
  $support.setKey('errors', [...$support.get().errors, error].slice(-20));
}
