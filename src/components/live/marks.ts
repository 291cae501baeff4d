import { parts } from '../../course/attempt/attempt.ts';
import type { CriterionProgress, State } from '../../course/attempt/progress.ts';
import { $progress } from '../../stores/progress.ts';

const words = { none: 'not started', begun: 'begun', done: 'complete' };

/** The state of a whole criterion: complete once, complete for good. */
export function criterionState(progress: CriterionProgress | undefined): State {
  if (!progress) return 'none';
  if (progress.complete) return 'done';
  const begun = [progress.learn, progress.practise, progress.check].some((s) => s !== 'none');
  return begun ? 'begun' : 'none';
}

/** Brings stamps, their words and the parts' ticks on the page up to date with the attempt. */
export function showMarks(root: ParentNode = document): void {
  const all = $progress.get();
  for (const stamp of root.querySelectorAll<HTMLElement>('[data-progress]')) {
    stamp.dataset['state'] = criterionState(all[Number(stamp.dataset['progress'])]);
  }
  for (const word of root.querySelectorAll<HTMLElement>('[data-progress-word]')) {
    const progress = all[Number(word.dataset['progressWord'])];
    word.textContent =
      words[criterionState(progress)] + (progress?.newSince ? ', new since you finished' : '');
  }
  for (const mark of root.querySelectorAll<HTMLElement>('[data-part-mark]')) {
    const [code, name] = (mark.dataset['partMark'] ?? '').split(' ');
    const part = parts.find((p) => p === name);
    const progress = all[Number(code)];
    if (!part || part === 'account') continue;
    const state = progress?.[part] ?? 'none';
    mark.dataset['state'] = state;
    mark.replaceChildren(...(state === 'none' ? [] : [unseen(`, ${words[state]}`)]));
  }
  for (const word of root.querySelectorAll<HTMLElement>('[data-part-word]')) {
    word.textContent = partWords(word.dataset['partWord'] ?? '');
  }
  for (const link of root.querySelectorAll<HTMLElement>('[data-section-mark]')) {
    const [code, section] = (link.dataset['sectionMark'] ?? '').split(' ').map(Number);
    const left = all[code ?? -1]?.sectionsLeft;
    const done = left !== undefined && !left.includes(section ?? -1);
    link.dataset['state'] = done ? 'done' : 'none';
  }
  for (const text of root.querySelectorAll<HTMLElement>('[data-minutes-left]')) {
    const progress = all[Number(text.dataset['minutesLeft'])];
    if (progress) text.textContent = minutesWords(progress.minutesLeft);
  }
}

function partWords(codeAndPart: string): string {
  const [code, part] = codeAndPart.split(' ');
  const progress = $progress.get()[Number(code)];
  if (!progress) return words.none;
  const best = part === 'check' && progress.best !== null ? `, best ${progress.best}%` : '';
  const state = part === 'practise' || part === 'check' ? progress[part] : progress.learn;
  return words[state] + best;
}

function minutesWords(minutes: number): string {
  if (minutes === 0) return 'Every section reached';
  return `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`;
}

function unseen(text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'unseen';
  span.textContent = text;
  return span;
}
