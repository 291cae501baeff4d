import type { Mode } from './track.ts';

const keptInReview = new Set([
  'cmi.suspend_data',
  'cmi.core.lesson_location',
  'cmi.core.exit',
  'cmi.core.session_time',
  'cmi.location',
  'cmi.exit',
  'cmi.session_time',
  'adl.nav.request',
]);

/**
 * Whether content may set the element in this mode: in review only what keeps the learner's place
 * and work, in browse nothing.
 */
export function maySet(mode: Mode, element: string): boolean {
  if (mode === 'browse') return false;
  return mode !== 'review' || keptInReview.has(element);
}
