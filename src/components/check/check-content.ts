import type { Drawable } from '../../course/check/draw.ts';
import type { Coded } from '../../course/course.ts';
import type { Question } from '../../course/schema/question.ts';

/** What the check's page gives its island. */
export interface CheckContent {
  readonly criterion: { readonly id: string; readonly code: number };
  /** The pool, by code. */
  readonly questions: readonly Coded<Question>[];
  /** Sections of the lesson, to go back to. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** Questions in one check. */
  readonly drawn: number;
  /** Per cent. */
  readonly passMark: number;
}

/** The pool as a draw needs it: any number tells the sections apart. */
export function drawable({ questions, sections }: CheckContent): Drawable[] {
  return questions.map(({ code, section }) => ({
    code,
    section: sections.findIndex(({ id }) => id === section),
  }));
}

/** The pool's question of that code; a retired one is missing. */
export function questionOf(content: CheckContent, code: number): Coded<Question> | undefined {
  return content.questions.find((question) => question.code === code);
}
