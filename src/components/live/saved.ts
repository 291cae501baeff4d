import { $saveState } from '../../stores/save-state.ts';
import { saveWords } from '../../stores/save-words.ts';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** A moment in ms since 1970 as the learner reads it: `10:42`. */
export function showTime(moment: number): string {
  return time.format(moment);
}

/** Shows the save state in words that are true, wherever a page has room for them. */
export function showSaved(root: ParentNode = document): void {
  const state = $saveState.get();
  for (const place of root.querySelectorAll<HTMLElement>('[data-saved]')) {
    const words = saveWords(state, showTime);
    if (place.textContent !== words) place.textContent = words;
    place.toggleAttribute('data-alarm', words.startsWith('Not saved'));
  }
}
