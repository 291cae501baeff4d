import type { ApiCalls } from './api-calls.ts';
import { type LmsComments, sharePieces } from './comments.ts';
import { timestamp } from './time-formats.ts';

/** Characters that `cmi.comments` holds in all (SCORM 1.2 RTE, 3.4.4: CMIString4096). */
const room = 4096;
const element = 'cmi.comments';

/**
 * The learner's comments by SCORM 1.2: one text. Moodle appends what it is sent to what is there and
 * never shortens it, so only what is new is sent; an LMS that replaces it instead is sent the whole.
 */
export function comments12(api: ApiCalls, now: () => Date): LmsComments {
  const there = () => api.get(element);
  return {
    plan(text, about) {
      const before = there();
      const head = `[${timestamp(now()).slice(0, 16).replace('T', ' ')} ${about}] `;
      const gap = before === '' ? '' : ' ';
      const left = room - before.length - head.length - gap.length;
      const { pieces, cut } = sharePieces(text, room, Math.max(0, left));
      return {
        there: before === '' ? [] : [before],
        pieces: pieces.slice(0, 1).map((piece) => gap + head + piece),
        cut,
      };
    },
    send({ pieces: [piece] }) {
      const before = there();
      if (piece === undefined || before.length + piece.length > room) return false;
      let taken = api.set(element, piece);
      if (taken && before !== '' && there() === piece) taken = api.set(element, before + piece);
      return api.commit() && taken;
    },
  };
}
