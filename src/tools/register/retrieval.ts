import type { Enquiry } from '../../course/schema/register.ts';
import { median } from '../median.ts';
import { share, type Share } from '../scores.ts';
import type { Try } from './tries.ts';

/** What a retrieval test came to. */
export interface Retrieval {
  /** Enquiries answered rightly, of those tried; `null` while none was. */
  readonly right: Share | null;
  /** Of those answered rightly and timed: the middle time in seconds; `null` if none was timed. */
  readonly seconds: number | null;
  /** Of those answered rightly: the middle number of searches; `null` while there is none. */
  readonly searches: number | null;
}

/** Whether a try ended in a record that holds the answer, or rightly in none. */
export function isRight({ right }: Pick<Enquiry, 'right'>, picked: string | null): boolean {
  return picked === null ? right.length === 0 : right.includes(picked);
}

/**
 * Success and speed, apart: a wrong answer has no place in the times, because it is often the
 * quickest, and time says nothing about success.
 */
export function retrieval(enquiries: readonly Enquiry[], tries: readonly Try[]): Retrieval {
  const tried = tries.flatMap((one) => {
    const enquiry = enquiries.find(({ id }) => id === one.enquiry);
    return enquiry ? [{ ...one, right: isRight(enquiry, one.picked) }] : [];
  });
  const right = tried.filter((one) => one.right);
  const times = right.flatMap(({ seconds }) => seconds ?? []);
  const middle = (values: readonly number[]) => (values.length === 0 ? null : median(values));
  return {
    right: tried.length === 0 ? null : share(right.length, tried.length),
    seconds: middle(times),
    searches: middle(right.map(({ searches }) => searches)),
  };
}
