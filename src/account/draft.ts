import type { Account } from '../course/schema/account.ts';
import type { Writing } from '../course/writing/writing.ts';
import { accountKey, accountKeyParts } from './keys.ts';
import { type OutlineHeading, outlineOf } from './outline.ts';

/** A *your workplace* box of the lesson, whose text may be of use in the account. */
export interface LessonBox {
  readonly id: string;
  /** What the lesson asked for. */
  readonly prompt: string;
}

/** One heading of the account, with what the learner has written under it. */
export interface DraftSection extends OutlineHeading {
  readonly key: string;
  readonly text: string;
}

/** One fact of the learner's own workplace; `text` is `''` until there is one. */
export interface DraftFact {
  readonly id: string;
  readonly key: string;
  readonly prompt: string;
  readonly hint: string;
  readonly text: string;
  /** When it was, in the learner's words. */
  readonly when: string;
  readonly where: string;
}

/** A text from elsewhere, offered to the learner and never put in unasked. */
export interface OfferedText {
  readonly id: string;
  /** What it was written for. */
  readonly prompt: string;
  readonly text: string;
}

/** The whole draft of one criterion's account. */
export interface Draft {
  /** In the learner's order. */
  readonly sections: readonly DraftSection[];
  /** Taken out of the account; what they hold is not lost. */
  readonly aside: readonly DraftSection[];
  readonly facts: readonly DraftFact[];
  /** Boxes of the lesson that hold something, in its order. */
  readonly offered: readonly OfferedText[];
  /** Facts noted for other criteria: one fact may serve several. */
  readonly others: readonly OfferedText[];
}

/** Key in the learner's writing of the text under one heading. */
export function draftKey(criterion: string, heading: string): string {
  return accountKey(criterion, 'draft', heading);
}

/** Assembles the draft of `criterion` (an id such as `d9-4-1`) from what the learner has written. */
export function draftOf(
  criterion: string,
  account: Pick<Account, 'headings' | 'facts'>,
  boxes: readonly LessonBox[],
  writing: Writing,
): Draft {
  const entries = Object.entries(writing.texts).map(([key, { value }]) => [key, value] as const);
  const texts: Record<string, string> = Object.fromEntries(entries);
  const textOf = (kind: 'draft' | 'fact' | 'when' | 'where', id: string) =>
    texts[accountKey(criterion, kind, id)] ?? '';
  const section = (heading: OutlineHeading) => ({
    ...heading,
    key: draftKey(criterion, heading.id),
    text: textOf('draft', heading.id),
  });
  const outline = outlineOf(criterion, account.headings, texts);
  return {
    sections: outline.shown.map(section),
    aside: outline.aside.map(section),
    facts: account.facts.map(({ id, prompt, hint }) => ({
      id,
      key: accountKey(criterion, 'fact', id),
      prompt,
      hint,
      text: textOf('fact', id),
      when: textOf('when', id),
      where: textOf('where', id),
    })),
    offered: boxes
      .map(({ id, prompt }) => ({ id, prompt, text: texts[`${criterion}/box/${id}`] ?? '' }))
      .filter(({ text }) => text.trim() !== ''),
    others: entries.flatMap(([key, text]) => otherFact(criterion, key, text, texts)),
  };
}

/** A fact as it is put into the account: what it says, and when and where it was. */
export function factWords({
  text,
  when,
  where,
}: Pick<DraftFact, 'text' | 'when' | 'where'>): string {
  const place = [when, where].map((part) => part.trim()).filter((part) => part !== '');
  const words = text.trim();
  return words === '' || place.length === 0 ? words : `${words} (${place.join(', ')})`;
}

function otherFact(
  criterion: string,
  key: string,
  text: string,
  texts: Readonly<Record<string, string>>,
): OfferedText[] {
  const parts = accountKeyParts(key);
  if (parts?.kind !== 'fact' || parts.criterion === criterion || text.trim() === '') return [];
  const at = (kind: 'when' | 'where') => texts[accountKey(parts.criterion, kind, parts.id)] ?? '';
  const words = factWords({ text, when: at('when'), where: at('where') });
  return [{ id: key, prompt: `Noted for ${labelOf(parts.criterion)}`, text: words }];
}

/** `d9-4-1` → `D9 4.1`. */
export function labelOf(criterion: string): string {
  const [unit = '', ...number] = criterion.split('-');
  return `${unit.toUpperCase()} ${number.join('.')}`;
}
