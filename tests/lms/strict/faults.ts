/** What can be made to go wrong while the content runs. */
export interface Faults {
  readonly initialize: 'ok' | 'false' | 'throws';
  /** `throws`: every call of the API throws. */
  readonly calls: 'ok' | 'throws';
  /** Longest suspend data taken, in UTF-16 units; 0 refuses all, null leaves the standard limit. */
  readonly suspendRoom: number | null;
  /**
   * Of Commit, and of the commit within Finish/Terminate: `slow` stores after `slowFor`
   * milliseconds, `drops` answers true and stores nothing, `login-page` is an expired login,
   * `offline` loses request and beacon while the LMS answers true.
   */
  readonly commit: 'ok' | 'false' | 'throws' | 'slow' | 'drops' | 'login-page' | 'offline';
  /** Milliseconds. */
  readonly slowFor: number;
}

/** Nothing goes wrong. */
export const noFaults: Faults = {
  initialize: 'ok',
  calls: 'ok',
  suspendRoom: null,
  commit: 'ok',
  slowFor: 10_000,
};
