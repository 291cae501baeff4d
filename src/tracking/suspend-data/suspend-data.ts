import type { Attempt } from '../../course/attempt/attempt.ts';
import type { Writing } from '../../course/writing/writing.ts';
import { emptyWriting } from '../../course/writing/writing.ts';
import type { DecodedAttempt } from './attempt-block.ts';
import { decodeAttempt } from './attempt-block.ts';
import { statedLength } from './block.ts';
import { encodeToFit } from './fit-attempt.ts';
import type { DecodedWriting } from './writing-block.ts';
import { decodeWriting, encodeWriting } from './writing-block.ts';

/** Between the blocks; never inside one. */
const writingFollows = '.';
/** At the end of an attempt sent alone: without it, text cut off after the attempt would pass. */
const attemptAlone = '~';

/** What an LMS is to keep. Leave `writing` out where there is no room for it. */
export interface SuspendData {
  readonly attempt: Attempt;
  readonly writing?: Writing;
}

/** Suspend data read back, each block with what became of it; `raw` is the block's own text. */
export interface DecodedSuspendData {
  readonly attempt: DecodedAttempt;
  readonly writing: DecodedWriting;
}

/** Both blocks as one text of base64url digits and one separator. */
export function encodeSuspendData({ attempt, writing }: SuspendData): string {
  const first = encodeToFit(attempt);
  return writing ? first + writingFollows + encodeWriting(writing) : first + attemptAlone;
}

/** Reads suspend data; never throws. Damage to one block leaves the other readable. */
export function decodeSuspendData(text: string): DecodedSuspendData {
  const split = blockEnd(text);
  const separator = text.charAt(split);
  const attempt = decodeAttempt(text.slice(0, split));
  const rest = text.slice(split + 1);
  const nothing = text === '' || (separator === attemptAlone && rest === '');
  if (nothing) return { attempt, writing: { writing: emptyWriting, damaged: false } };
  if (rest !== '') return { attempt, writing: decodeWriting(rest) };
  return { attempt, writing: { writing: emptyWriting, damaged: true, raw: '' } };
}

/** Where the attempt ends: where it says so, or else at the last separator. */
function blockEnd(text: string): number {
  const stated = statedLength(text);
  const separators = [writingFollows, attemptAlone];
  if (stated !== null && separators.includes(text.charAt(stated))) return stated;
  const last = Math.max(...separators.map((separator) => text.lastIndexOf(separator)));
  return last < 0 ? Math.min(stated ?? text.length, text.length) : last;
}
