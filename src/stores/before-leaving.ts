const waiting = new Set<() => void>();

/**
 * Before anything is stored because the page is hidden or left, `hand` is called to put what a box
 * still holds back into the stores. A listener of the box's own would come too late: listeners of
 * one window are called in the order in which they were added, capturing or not.
 * Returns how to call it off.
 */
export function beforeLeaving(hand: () => void): () => void {
  waiting.add(hand);
  return () => void waiting.delete(hand);
}

/** The page is hidden or left: what was held back goes into the stores now. */
export function gatherBeforeLeaving(): void {
  for (const hand of waiting) hand();
}
