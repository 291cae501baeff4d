import { useEffect, useRef, useState } from 'preact/hooks';
import { reasonToKeep, restoring, type Version, versionTexts } from '../../account/versions.ts';
import { accountTexts } from '../../account/keys.ts';
import { writeUndoably } from '../../stores/undo.ts';
import { $writing } from '../../stores/writing.ts';
import { keepVersion, versionsOf } from './keep-version.ts';

/** The earlier versions of one account, kept on this device only. */
export interface Versions {
  /** Oldest first. */
  readonly list: readonly Version[];
  /** Keeps the account as it is now. Returns false if that lives only as long as this page. */
  keep(why: string): boolean;
  /** Brings a version back; what is there now becomes a version first. */
  restore(version: Version): boolean;
}

/**
 * Keeps versions of an account while it is written: when it is opened, before a long passage goes,
 * and every ten minutes.
 * @param texts the account's texts by key
 * @param owner whose they are; `null` until the learner's work has been read
 */
export function useVersions(
  criterion: string,
  texts: Readonly<Record<string, string>>,
  owner: string | null,
): Versions {
  const [list, setList] = useState<readonly Version[]>([]);
  const before = useRef<Record<string, string> | null>(null);
  const since = useRef(0);
  const now = versionTexts(texts);

  const put = (kept: Readonly<Record<string, string>>, why: string): boolean => {
    since.current = Date.now();
    const done = keepVersion(criterion, kept, why, since.current);
    setList(versionsOf(criterion));
    return done;
  };

  useEffect(() => {
    before.current = null;
    if (owner === null) return;
    put(now, 'when you opened this page');
    before.current = now;
  }, [criterion, owner]);

  useEffect(() => {
    if (before.current === null) return;
    const reason = reasonToKeep(before.current, now, Date.now() - since.current);
    if (reason) put(before.current, reason);
    before.current = now;
  }, [texts]);

  // As they are kept at the moment of the press, which may come before they are shown.
  const latest = () => accountTexts(criterion, $writing.get().texts);
  return {
    list,
    keep: (why) => put(versionTexts(latest()), why),
    restore(version) {
      const before = latest();
      const kept = put(versionTexts(before), 'before an earlier version was brought back');
      writeUndoably(restoring(version, before));
      return kept;
    },
  };
}
