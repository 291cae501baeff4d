import {
  keptInReview,
  launchValues,
  type LaunchRequest,
} from '../../../tracking/lms-record/launch-values.ts';
import {
  relaunched,
  withCommit,
  withValue,
  type Ledger,
} from '../../../tracking/lms-record/ledger.ts';
import type { RecordNames } from '../../../tracking/lms-record/lms-record.ts';
import type { NewRunTime } from './run-time.ts';

/** One call of the package and what the LMS answered. */
export interface Call {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** As a script would write it. */
  readonly words: string;
  readonly answer: string;
  /** The error code; `0` for none. */
  readonly error: string;
}

/** How the session stands. */
export type SessionState = 'opening' | 'open' | 'closed';

/** What the LMS of the preview needs of the page around it. */
export interface LmsHost {
  readonly names: RecordNames;
  readonly newRunTime: NewRunTime;
  readonly request: LaunchRequest;
  readonly ledger: Ledger;
  /** Does the network work just now? */
  works(): boolean;
  now(): number;
  ledgerChanged(ledger: Ledger): void;
  called(call: Call): void;
  stateChanged(state: SessionState): void;
}

type Functions = Record<string, (first?: unknown, second?: unknown) => string>;

/**
 * An LMS for one launch, as the object that a package looks for: scorm-again answers, and what the
 * package says is written into a ledger.
 */
export function openLms(host: LmsHost): Functions {
  const { names, request } = host;
  let ledger = relaunched(host.ledger);
  const change = (next: Ledger): void => {
    ledger = next;
    host.ledgerChanged(next);
  };
  const review = request.mode === 'review';
  const api = host.newRunTime((values, last) => {
    const taken = host.works();
    const total = values[names.totalTime];
    const own = last && !review && typeof total === 'string' ? total : null;
    const at = host.now();
    change(
      withCommit(ledger, { at, taken, last, own: new Map(own ? [[names.totalTime, own]] : []) }),
    );
    return { taken, error: Number(names.errors.commit) };
  });
  const values = launchValues(names, ledger.stored, request);
  api.loadFromFlattenedJSON(Object.fromEntries(values), '');
  change(ledger);

  // An error of ours, where the standard is stricter than scorm-again.
  let ownError: string | null = null;
  const set = (element: string, value: string): string => {
    if (element === names.suspendData && value.length > names.room) {
      ownError = names.errors.tooLong;
      return 'false';
    }
    const answer = api.lmsSetValue(element, value);
    const kept = !review || keptInReview(names, element);
    if (answer === 'true' && kept) change(withValue(ledger, element, value));
    return answer;
  };
  const { calls } = names;
  const functions: Functions = {
    [calls.initialize]: (argument) => {
      const answer = api.lmsInitialize(String(argument));
      if (answer === 'true') host.stateChanged('open');
      return answer;
    },
    [calls.finish]: (argument) => {
      const answer = api.lmsFinish(String(argument));
      host.stateChanged('closed');
      return answer;
    },
    [calls.get]: (element) => api.lmsGetValue(String(element)),
    [calls.set]: (element, value) => set(String(element), String(value)),
    [calls.commit]: (argument) => api.lmsCommit(String(argument)),
  };
  const error = (): string => ownError ?? String(api.lmsGetLastError());
  for (const [name, run] of Object.entries(functions)) {
    functions[name] = (...given) => {
      ownError = null;
      const answer = String(run(...given));
      const words = `${name}(${given.map((value) => JSON.stringify(String(value))).join(', ')})`;
      host.called({ at: host.now(), words, answer, error: error() });
      return answer;
    };
  }
  return {
    ...functions,
    [calls.lastError]: error,
    [calls.errorText]: (code) => String(api.lmsGetErrorString(String(code))),
    [calls.diagnostic]: (code) => String(api.lmsGetDiagnostic(String(code))),
  };
}
