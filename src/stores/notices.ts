import { atom } from 'nanostores';

/** Something the learner must know and can read until it is put away: nothing fails silently. */
export interface Notice {
  /** One of a kind is shown at a time. */
  readonly kind:
    'damaged-copy' | 'newer-copy' | 'damaged-lms' | 'newer-lms' | 'no-learner-id' | 'no-settings';
  /** What happened, what is safe, what to do. */
  readonly words: string;
}

/** All that is to be told, oldest first. */
export const $notices = atom<readonly Notice[]>([]);

/** Tell the learner something; told already, it is not repeated. */
export function tell(notice: Notice): void {
  const told = $notices.get();
  if (!told.some((n) => n.kind === notice.kind)) $notices.set([...told, notice]);
}

/** The learner has read it. */
export function putAway(kind: Notice['kind']): void {
  $notices.set($notices.get().filter((n) => n.kind !== kind));
}
