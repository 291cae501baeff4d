import type { DraftSection } from '../../account/draft.ts';
import { accountKey } from '../../account/keys.ts';
import { moved, orderKey, ownHeadingId } from '../../account/outline.ts';
import { deviceNumber } from '../../stores/device-number.ts';
import { writeUndoably } from '../../stores/undo.ts';

/** What a learner can do to the headings of one account; each can be undone. */
export interface Headings {
  rename(section: DraftSection, title: string): void;
  move(id: string, by: -1 | 1): void;
  /** The text stays under its key, so that it comes back with the heading. */
  takeOut(id: string): void;
  putBack(id: string): void;
  /** Adds one and returns its id. */
  add(title: string): string;
}

/** Headings of `criterion` as they are now. */
export function headings(
  criterion: string,
  sections: readonly DraftSection[],
  aside: readonly DraftSection[],
): Headings {
  const ids = sections.map(({ id }) => id);
  // `none` is the id of no heading: an empty order would mean the headings as given.
  const ordered = (next: readonly string[]) => ({
    [orderKey(criterion)]: next.join(' ') || 'none',
  });
  const titled = (id: string, title: string) => ({ [accountKey(criterion, 'heading', id)]: title });
  return {
    rename: ({ id, given }, title) => {
      const words = title.trim();
      writeUndoably(titled(id, words === given ? '' : words));
    },
    move: (id, by) => writeUndoably(ordered(moved(ids, id, by))),
    takeOut: (id) => writeUndoably(ordered(ids.filter((one) => one !== id))),
    putBack: (id) => writeUndoably(ordered([...ids, id])),
    add(title) {
      const taken = [...ids, ...aside.map((section) => section.id)];
      const id = ownHeadingId(taken, deviceNumber());
      writeUndoably({ ...ordered([...ids, id]), ...titled(id, title.trim()) });
      return id;
    },
  };
}
