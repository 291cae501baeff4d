import { drop, keysFrom } from '../../../stores/device-storage.ts';
import { storageInUse } from '../../../stores/keep-on-device.ts';
import { copyKeys } from '../../../stores/storage-keys.ts';
import { emptyLedger, type Ledger } from '../../../tracking/lms-record/ledger.ts';

/** What the preview's LMS remembers, as long as the page is open: one attempt for each learner. */
export interface Attempts {
  /** The learner's attempt at the package; an empty one at first. */
  of(learnerId: string): Ledger;
  keep(learnerId: string, ledger: Ledger): void;
  /** Forgets the attempt, and the copy that the package itself kept in this browser. */
  throwAway(learnerId: string): void;
  /** Forgets all of them. */
  throwAllAway(): void;
}

/** The attempts at one package. */
export function attemptsAt(packageId: string): Attempts {
  const ledgers = new Map<string, Ledger>();
  const throwAway = (learnerId: string): void => {
    ledgers.delete(learnerId);
    const storage = storageInUse();
    if (!storage) return;
    const { start } = copyKeys(packageId, { from: 'lms', id: learnerId });
    for (const key of keysFrom(storage, start)) drop(storage, key);
  };
  return {
    of(learnerId) {
      // A copy from an earlier visit would make a learner nobody has seen half finished.
      if (!ledgers.has(learnerId)) throwAway(learnerId);
      return ledgers.get(learnerId) ?? emptyLedger;
    },
    keep: (learnerId, ledger) => void ledgers.set(learnerId, ledger),
    throwAway,
    throwAllAway: () => [...ledgers.keys()].forEach(throwAway),
  };
}
