import { $attempt } from '../../stores/attempt.ts';
import { $learnerAsked } from '../../stores/learner.ts';
import { isFileOfferDue, offerPutAwayOn } from '../../stores/file-offer.ts';
import { $notices } from '../../stores/notices.ts';
import { $saveState } from '../../stores/save-state.ts';
import { $workApart } from '../../stores/work-apart.ts';
import { $writing } from '../../stores/writing.ts';

/**
 * Shows notices and *Whose work is this?* under the header. Their script comes only when there is
 * something to show, and again after each soft navigation, which brings a new header.
 */
export function showNotices(): void {
  const place = document.getElementById('notices');
  const ask = !$learnerAsked.get() && hasWork();
  const tell = $notices.get().length + $workApart.get().length > 0;
  const state = $saveState.get();
  const offer = state.where === 'refused' || isFileOfferDue(state, offerPutAwayOn(), new Date());
  if (!place || place.childElementCount > 0 || !(ask || tell || offer)) return;
  void import('./render-notices.tsx').then(({ renderNotices }) => renderNotices(place));
}

function hasWork(): boolean {
  return (
    Object.keys($attempt.get().criteria).length > 0 || Object.keys($writing.get().texts).length > 0
  );
}

/** Watches everything that may bring up something to tell or ask. */
export function watchNotices(): void {
  for (const store of [$notices, $workApart, $attempt, $writing, $learnerAsked, $saveState]) {
    store.subscribe(showNotices);
  }
}
