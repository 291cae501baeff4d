import type { SubjectUnit } from '../../account/document.ts';
import type { LessonBox } from '../../account/draft.ts';
import type { Account } from '../../course/schema/account.ts';
import type { DeclarationWords } from '../../course/schema/declaration.ts';
import type { Verb } from '../../course/schema/lesson.ts';
import type { Worksheet } from '../../course/schema/worksheet.ts';

/** What the page of one account is given when it is built. */
export interface AccountPage {
  readonly criterion: { readonly id: string; readonly code: number; readonly label: string };
  readonly account: Account;
  readonly unit: SubjectUnit;
  /** The criterion, word for word. */
  readonly criterionText: string;
  readonly verb: Verb;
  readonly instruction: string;
  /** The *your workplace* boxes of the lesson. */
  readonly boxes: readonly LessonBox[];
  /** The worksheets of the lesson. */
  readonly worksheets: readonly Worksheet[];
  /** Wording of declaration and cover sheet. */
  readonly wording: DeclarationWords;
}
