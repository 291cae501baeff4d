import { accountKey } from './keys.ts';

/** A heading as `account.yaml` gives it. */
export interface GivenHeading {
  readonly id: string;
  readonly title: string;
  /** The question its text should settle. */
  readonly asks: string;
}

/** A heading of the learner's account. */
export interface OutlineHeading extends GivenHeading {
  /** The title as given; `''` for one that the learner added. */
  readonly given: string;
}

/** The headings in the account, and those that were taken out and can be put back. */
export interface Outline {
  readonly shown: readonly OutlineHeading[];
  /** Given ones, and any that hold text: what was written is never out of reach. */
  readonly aside: readonly OutlineHeading[];
}

const own = /^own-[0-9a-f]+-\d+$/;

/** Most headings of one account. */
export const mostHeadings = 20;

/** The key of the order of headings. */
export function orderKey(criterion: string): string {
  return accountKey(criterion, 'order', 'headings');
}

/** What the headings of an account are now; `texts` is all that was written, by key. */
export function outlineOf(
  criterion: string,
  given: readonly GivenHeading[],
  texts: Readonly<Record<string, string>>,
): Outline {
  const start = accountKey(criterion, 'draft', '');
  const written = Object.keys(texts).filter((key) => key.startsWith(start) && texts[key] !== '');
  const added = written.map((key) => key.slice(start.length)).filter((id) => own.test(id));
  const order = texts[orderKey(criterion)] ?? '';
  const ids = order === '' ? given.map(({ id }) => id) : [...new Set(order.split(' '))];
  const heading = (id: string): OutlineHeading => {
    const as = given.find((one) => one.id === id);
    const title = texts[accountKey(criterion, 'heading', id)] || as?.title || 'Untitled';
    return { id, title, asks: as?.asks ?? '', given: as?.title ?? '' };
  };
  const known = (id: string) => own.test(id) || given.some((one) => one.id === id);
  const shown = ids.filter(known).slice(0, mostHeadings);
  const all = new Set([...given.map(({ id }) => id), ...ids.filter(known), ...added]);
  return {
    shown: shown.map(heading),
    aside: [...all].filter((id) => !shown.includes(id)).map(heading),
  };
}

/** The ids with one of them moved up (-1) or down (1); the same if it is at the end already. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const rest = ids.filter((one) => one !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

/** An id for a heading of the learner's own that is in none of `taken`. */
export function ownHeadingId(taken: readonly string[], device: number): string {
  const start = `own-${device.toString(16)}-`;
  const counts = taken
    .filter((id) => id.startsWith(start))
    .map((id) => Number(id.slice(start.length)));
  return `${start}${Math.max(0, ...counts) + 1}`;
}
