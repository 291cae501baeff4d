import type { DeclarationWords } from '../course/schema/declaration.ts';
import type { Verb } from '../course/schema/lesson.ts';
import { type DeclarationLine, declarationLines, declaredOf, undeclared } from './declaration.ts';
import type { Draft } from './draft.ts';
import { type Block, paragraphs } from './paragraphs.ts';
import { oneLine } from './plain-text.ts';

/** What an account is about, as its page knows it. */
export interface AccountSubject {
  /** Id such as `d9-4-1`. */
  readonly id: string;
  /** For example `D9 4.1`. */
  readonly label: string;
  readonly verb: Verb;
  /** The criterion, word for word, without its number. */
  readonly criterionText: string;
  readonly unit: SubjectUnit;
}

/** The unit of a criterion, as a cover sheet names it. */
export interface SubjectUnit {
  readonly code: string;
  readonly title: string;
  /** National unit reference. */
  readonly reference: string;
  /** The awarding body's and the sector's own numbers, in words. */
  readonly numbers: string;
}

/** A titled piece of the document. */
export interface DocumentSection {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The account as a document, before it becomes a file of any kind. */
export interface AccountDocument {
  /** Id such as `d9-4-1`. */
  readonly id: string;
  /** For example `D9 4.1`. */
  readonly label: string;
  readonly title: string;
  /** Words of the stamp: `D9 4.1 · review`. */
  readonly stamp: string;
  readonly criterion: string;
  /** Unit, title and national reference on one line. */
  readonly unit: string;
  /** `''` if the learner gave no name. */
  readonly learner: string;
  /** Day of export in words: `23 November 2026`. */
  readonly date: string;
  readonly sections: readonly DocumentSection[];
  /** Empty unless the learner asked for them. */
  readonly facts: readonly DocumentSection[];
  readonly declaration: {
    readonly title: string;
    readonly lines: readonly DeclarationLine[];
    /** Something of it is not filled in. */
    readonly open: boolean;
  };
  /** `''` once the learner turned it off. */
  readonly draft: string;
  readonly note: string;
}

/** What the learner decides at the export. */
export interface DocumentChoices {
  readonly learner: string;
  /** ISO date, `2026-11-23`. */
  readonly day: string;
  readonly withFacts: boolean;
  /** The learner turned DRAFT off. */
  readonly final: boolean;
  readonly words: DeclarationWords['declaration'];
  /** What was written, by key: the declaration is among it. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Stands on every page until the learner turns it off. */
export const draftMark = 'DRAFT';

/** Says once, plainly, what this text is not. */
export const honestNote =
  'In the learner’s own words. Whether the criterion is met is for the assessor of the learner’s centre alone to decide.';

/** Lays out a draft as a document. Headings without text stay; facts without text do not. */
export function accountDocument(
  subject: AccountSubject,
  draft: Draft,
  choices: DocumentChoices,
): AccountDocument {
  const { label, verb, unit } = subject;
  const { words, texts } = choices;
  const declared = declaredOf(subject.id, texts);
  const facts = draft.facts.map(({ prompt, text, when, where }) => ({
    title: prompt,
    blocks: paragraphs([text, [when, where].filter((part) => part.trim()).join(', ')].join('\n\n')),
  }));
  return {
    id: subject.id,
    label,
    title: `Reflective account, ${label}`,
    stamp: `${label} · ${verb}`,
    criterion: subject.criterionText,
    unit: `${unit.code} ${unit.title} (${unit.reference})`,
    learner: oneLine(choices.learner),
    date: dayInWords(choices.day),
    sections: draft.sections.map(({ title, text }) => ({
      title: oneLine(title),
      blocks: paragraphs(text),
    })),
    facts: choices.withFacts ? facts.filter(({ blocks }) => blocks.length > 0) : [],
    declaration: {
      title: words.title,
      lines: declarationLines(words, declared).map(({ label, text }) => ({
        label,
        text: oneLine(text),
      })),
      open: undeclared(declared).length > 0,
    },
    draft: choices.final ? '' : draftMark,
    note: honestNote,
  };
}

/** An ISO date as a person writes it. The day is already the learner's own, so no zone is applied. */
export function dayInWords(day: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
