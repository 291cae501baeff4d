import { checksum, fourDigits } from './checksum.ts';
import { Damaged } from './damaged.ts';
import { fromDigits, toDigits } from './fixed-digits.ts';

/** Version, length of the body, checksum: one, three and four digits. Never to change. */
const headLength = 8;
const longest = 2 ** 18 - 1;

/** What `openBlock` found. */
export interface OpenedBlock {
  /** What is there of the body. */
  readonly body: string;
  /** `newer`: sound, but written by a later version of the course. */
  readonly state: 'sound' | 'damaged' | 'newer';
}

/** A block: `body` after its version, length and checksum. Throws RangeError if it is too long. */
export function sealBlock(version: number, body: string): string {
  if (body.length > longest) throw new RangeError('More than a saved block can hold');
  const head = toDigits(version, 1) + toDigits(body.length, 3);
  return head + toDigits(checksum(head + body, fourDigits), 4) + body;
}

/**
 * Reads a block back; never throws. The text is to hold the block alone.
 * @param version the latest that can be read
 * @param earliest the first that still can
 */
export function openBlock(text: string, version: number, earliest = version): OpenedBlock {
  const body = text.slice(headLength);
  try {
    const sound =
      statedLength(text) === text.length &&
      fromDigits(text.slice(4), 4) === checksum(text.slice(0, 4) + body, fourDigits);
    const written = fromDigits(text, 1);
    if (sound && written > version) return { body, state: 'newer' };
    return { body, state: sound && written >= earliest ? 'sound' : 'damaged' };
  } catch (problem) {
    if (problem instanceof Damaged) return { body, state: 'damaged' };
    throw problem;
  }
}

/** How long the block at the start of `text` says it is, head included; `null` if it cannot say. */
export function statedLength(text: string): number | null {
  try {
    return headLength + fromDigits(text.slice(1), 3);
  } catch (problem) {
    if (problem instanceof Damaged) return null;
    throw problem;
  }
}
