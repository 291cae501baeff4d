/** A commit, or the one sent by Finish/Terminate. */
export type SendKind = 'commit' | 'finish';

/** The line from the learner's browser to the LMS. */
export interface Line {
  /** A synchronous request; its reply's text, or null if the network failed. */
  post(body: string, kind: SendKind): string | null;
  /** Fire and forget; false if the browser would not take it (64 KiB in all). */
  beacon(body: string, kind: SendKind): boolean;
}

/** What an RTE makes of a delivery. */
export interface Delivery {
  readonly answer: 'true' | 'false';
  readonly error: string;
}

/**
 * Sends as Moodle does: the reply's first line is the answer, its second the error code, whatever
 * the page was; if the network fails, a beacon is tried and counts as success.
 */
export function deliver(line: Line, body: string, kind: SendKind, failure: string): Delivery {
  const reply = line.post(body, kind);
  if (reply === null) {
    return line.beacon(body, kind)
      ? { answer: 'true', error: '0' }
      : { answer: 'false', error: failure };
  }
  const [answer = '', error = ''] = reply.split('\n');
  if (answer === 'true') return { answer, error: '0' };
  return { answer: 'false', error: error || failure };
}
