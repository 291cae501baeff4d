import type { Api } from './find-api.ts';
import type { Refusal } from './lms.ts';

/** What one standard calls its functions. */
export interface CallNames {
  readonly initialize: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly finish: string;
  readonly lastError: string;
}

/** Calls to an API that never throw and remember what was refused. */
export interface ApiCalls {
  initialize(): Refusal | null;
  /** Always text: some LMSs hand out numbers. `''` if it was refused. */
  get(element: string): string;
  set(element: string, value: string): boolean;
  /** Set only what was not set to the same value before. */
  setChanged(element: string, value: string): boolean;
  commit(): boolean;
  finish(): boolean;
  /** Forget what elements were set to, so that they are set again. */
  assertAgain(start: string): void;
  /** Everything refused since it was last asked. */
  refusals(): Refusal[];
  /** A value was taken and did not read back. */
  note(refusal: Refusal): void;
}

/** Guarded calls to an API. */
export function apiCalls(api: Api, names: CallNames): ApiCalls {
  const set = new Map<string, string>();
  let refused: Refusal[] = [];

  function call(name: string, ...values: string[]): string {
    // Called on the API itself: some are written with `this`.
    return String(api[name]?.(...values) ?? '');
  }

  function lastError(): string {
    try {
      return call(names.lastError);
    } catch {
      return '';
    }
  }

  function ask(name: string, what: string, ...values: string[]): boolean {
    try {
      if (call(name, ...values) === 'true') return true;
      refused.push({ what, code: lastError() });
    } catch {
      refused.push({ what, code: 'threw' });
    }
    return false;
  }

  function setNow(element: string, value: string): boolean {
    const taken = ask(names.set, element, element, value);
    if (taken) set.set(element, value);
    else set.delete(element);
    return taken;
  }

  return {
    initialize() {
      return ask(names.initialize, names.initialize, '') ? null : (refused.at(-1) ?? null);
    },
    get(element) {
      try {
        return call(names.get, element);
      } catch {
        refused.push({ what: element, code: 'threw' });
        return '';
      }
    },
    set: setNow,
    setChanged: (element, value) => set.get(element) === value || setNow(element, value),
    commit: () => ask(names.commit, names.commit, ''),
    finish: () => ask(names.finish, names.finish, ''),
    assertAgain(start) {
      for (const element of [...set.keys()]) if (element.startsWith(start)) set.delete(element);
    },
    refusals() {
      const all = refused;
      refused = [];
      return all;
    },
    note: (refusal) => void refused.push(refusal),
  };
}
