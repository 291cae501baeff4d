import type { Lms, Result } from './lms.ts';

/** What is sent at exit goes by beacon, which carries 64 KiB in all; this much of it is used. */
const beacon = 60 * 1024;
/** Fields of the LMS's own, status, score, times and bookmark, in bytes. */
const always = 2000;
/** At most, in bytes: one objective, and one interaction with its longest description. */
const [objective, interaction] = [450, 1250];
/** SCORM 1.2 sends what changed: the questions of one check. SCORM 2004 sends all there are. */
const changedAtOnce = 10;
/** More than this many are never told in SCORM 2004. */
const most2004 = 40;

/** How many characters of suspend data leave room for everything else that goes with them. */
export function exitRoom(standard: Lms['standard'], result: Result | null): number {
  const asked = result?.interactions.length ?? 0;
  const told = standard === 'scorm-1.2' ? Math.min(asked, changedAtOnce) : asked;
  const interactions = told > most2004 ? 0 : told;
  return (
    beacon - always - (result?.objectives.length ?? 0) * objective - interactions * interaction
  );
}
