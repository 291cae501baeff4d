import type { Draft } from '../../account/draft.ts';
import type { PlacedText } from '../../account/joined-text.ts';

/** A text of the account, by the id of its box, with what it is called. */
export interface BoxText extends PlacedText {
  readonly title: string;
}

/** The texts under the headings. */
export function draftTexts({ sections }: Draft): BoxText[] {
  return sections.map(({ id, title, text }) => ({ place: `account-draft-${id}`, title, text }));
}

/** The facts, with their dates and places. */
export function factTexts({ facts }: Draft): BoxText[] {
  return facts.flatMap(({ id, prompt, text, when, where }) => [
    { place: `account-fact-${id}`, title: prompt, text },
    { place: `account-fact-${id}-when`, title: `Date of: ${prompt}`, text: when },
    { place: `account-fact-${id}-where`, title: `Place of: ${prompt}`, text: where },
  ]);
}

/** Shows a stretch of a box's text: opens what it is folded into, goes there and selects it. */
export function showInBox(place: string, start: number, end: number): HTMLTextAreaElement | null {
  const box = document.getElementById(place);
  if (!(box instanceof HTMLTextAreaElement)) return null;
  for (
    let fold = box.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  )
    fold.open = true;
  box.focus();
  box.setSelectionRange(start, end);
  return box;
}
