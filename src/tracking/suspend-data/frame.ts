import { checksum, twoDigits } from './checksum.ts';
import { Damaged } from './damaged.ts';
import { fromDigits, toDigits } from './fixed-digits.ts';

const headLength = 4;
const longest = 2 ** 12 - 1;

/**
 * A piece of a block with its own length and checksum, so that damage to one piece leaves the
 * others readable. Throws RangeError if it is too long.
 */
export function frame(body: string): string {
  if (body.length > longest) throw new RangeError('More than one saved piece can hold');
  return toDigits(body.length, 2) + toDigits(checksum(body, twoDigits), 2) + body;
}

/** The bodies of all frames in order, `null` for one that is damaged. */
export function frames(text: string): (string | null)[] {
  const found: (string | null)[] = [];
  for (let rest = text; rest !== '';) {
    try {
      const end = headLength + fromDigits(rest, 2);
      const body = rest.slice(headLength, end);
      const sound =
        rest.length >= end && fromDigits(rest.slice(2), 2) === checksum(body, twoDigits);
      found.push(sound ? body : null);
      rest = rest.slice(end);
    } catch (problem) {
      if (problem instanceof Damaged) return [...found, null];
      throw problem;
    }
  }
  return found;
}
