import type { Account } from '../course/schema/account.ts';
import type { Writing } from '../course/writing/writing.ts';

/** A *your workplace* box of the lesson, whose text may be of use in the account. */
export interface LessonBox {
  readonly id: string;
  /** What the lesson asked for. */
  readonly prompt: string;
}

/** One heading of the account, with what the learner has written under it. */
export interface DraftSection {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  /** The question the text should settle. */
  readonly asks: string;
  readonly text: string;
}

/** One fact of the learner's own workplace; `text` is `''` until there is one. */
export interface DraftFact {
  readonly id: string;
  readonly key: string;
  readonly prompt: string;
  readonly hint: string;
  readonly text: string;
}

/** A text from the lesson, offered to the learner and never put in unasked. */
export interface OfferedText {
  readonly id: string;
  readonly prompt: string;
  readonly text: string;
}

/** The whole draft of one criterion's account. */
export interface Draft {
  /** In the order of `account.yaml`. */
  readonly sections: readonly DraftSection[];
  readonly facts: readonly DraftFact[];
  /** Only the boxes that hold something, in the order of the lesson. */
  readonly offered: readonly OfferedText[];
}

/** Key in the learner's writing of the text under one heading. */
export function draftKey(criterion: string, heading: string): string {
  return `${criterion}/draft/${heading}`;
}

/** Key in the learner's writing of one fact. */
export function factKey(criterion: string, fact: string): string {
  return `${criterion}/fact/${fact}`;
}

/** Key in the learner's writing of one *your workplace* box. */
export function boxKey(criterion: string, box: string): string {
  return `${criterion}/box/${box}`;
}

/** Assembles the draft of `criterion` (an id such as `d9-4-1`) from what the learner has written. */
export function draftOf(
  criterion: string,
  account: Pick<Account, 'headings' | 'facts'>,
  boxes: readonly LessonBox[],
  writing: Writing,
): Draft {
  const textOf = (key: string) => writing.texts[key]?.value ?? '';
  return {
    sections: account.headings.map(({ id, title, asks }) => {
      const key = draftKey(criterion, id);
      return { id, key, title, asks, text: textOf(key) };
    }),
    facts: account.facts.map(({ id, prompt, hint }) => {
      const key = factKey(criterion, id);
      return { id, key, prompt, hint, text: textOf(key) };
    }),
    offered: boxes
      .map(({ id, prompt }) => ({ id, prompt, text: textOf(boxKey(criterion, id)) }))
      .filter(({ text }) => text.trim() !== ''),
  };
}
