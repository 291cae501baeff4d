import type { Sighting } from '../../../src/course/class/sighting.ts';

/** What a file says of a learner, with only what a test is about. */
export function sighting(changes: Partial<Sighting> = {}): Sighting {
  return {
    ...{ file: 1, source: 'report', name: 'Ada Learner', email: '', attempt: 1, last: null },
    ...{ whole: null, criteria: [], responses: [] },
    ...changes,
  };
}
