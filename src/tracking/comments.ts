import { oneLine } from './one-line.ts';

/** What would be sent to a tutor, shown to the learner before anything is. */
export interface SharePlan {
  /** What lies in the LMS already, as the learner's comments. */
  readonly there: readonly string[];
  /** What would be added, each as one comment. */
  readonly pieces: readonly string[];
  /** What would not be sent, since there is no room; `''` if all of it fits. */
  readonly cut: string;
}

/** The learner's comments in an LMS. Nothing here throws, and nothing is sent unasked. */
export interface LmsComments {
  /**
   * @param text what the learner wants to share
   * @param about stands with it, for example `D9 4.1`
   */
  plan(text: string, about: string): SharePlan;
  /** Sends the plan's pieces. Returns false if the LMS did not take all of them. */
  send(plan: SharePlan, about: string): boolean;
}

/**
 * A text in pieces for an LMS: on one line, since Moodle refuses line breaks, cut between words.
 * @param longest characters of one piece
 * @param room characters of all of them
 */
export function sharePieces(
  text: string,
  longest: number,
  room: number,
): Pick<SharePlan, 'pieces' | 'cut'> {
  const pieces: string[] = [];
  let rest = oneLine(text);
  let left = room;
  while (rest !== '' && left > 0) {
    const piece = beginning(rest, Math.min(longest, left), longest);
    if (piece === '') break;
    pieces.push(piece);
    left -= piece.length;
    rest = rest.slice(piece.length).trimStart();
  }
  return { pieces, cut: rest };
}

/** As many whole words as fit; a word longer than `longest` is cut, but never inside a character. */
function beginning(text: string, most: number, longest: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  if (space > 0) return text.slice(0, space);
  const word = text.indexOf(' ') < 0 ? text.length : text.indexOf(' ');
  if (word <= longest) return '';
  const inside = /[\uD800-\uDBFF]/.test(text.charAt(most - 1));
  return text.slice(0, inside ? most - 1 : most);
}
