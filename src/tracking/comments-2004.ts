import type { ApiCalls } from './api-calls.ts';
import { type LmsComments, sharePieces } from './comments.ts';
import { timestamp } from './time-formats.ts';

/** Characters of one comment (SCORM 2004 4th Ed. RTE, 4.2.4), and of all that we ever send. */
const longest = 4000;
const room = 12_000;
const collection = 'cmi.comments_from_learner';

/** The learner's comments by SCORM 2004: a list, each with its place and moment. */
export function comments2004(api: ApiCalls, now: () => Date): LmsComments {
  const count = () => Number(api.get(`${collection}._count`)) || 0;
  const there = () =>
    Array.from({ length: count() }, (_, n) => api.get(`${collection}.${n}.comment`));
  return {
    plan(text) {
      const before = there();
      const used = before.reduce((sum, { length }) => sum + length, 0);
      return { there: before, ...sharePieces(text, longest, Math.max(0, room - used)) };
    },
    send({ pieces }, about) {
      const from = count();
      const moment = timestamp(now());
      const taken = pieces.every((piece, n) => {
        const comment = `${collection}.${from + n}`;
        return (
          api.set(`${comment}.comment`, piece) &&
          api.set(`${comment}.location`, about.slice(0, 250)) &&
          api.set(`${comment}.timestamp`, moment)
        );
      });
      return api.commit() && taken && pieces.length > 0;
    },
  };
}
