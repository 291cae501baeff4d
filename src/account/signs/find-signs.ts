import type { Verb } from '../../course/schema/lesson.ts';
import { plainSigns } from '../reading/plain-signs.ts';
import type { Span } from '../reading/span.ts';
import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { hypotheticals } from './hypotheticals.ts';
import { judgements } from './judgements.ts';
import { lessonWords } from './lesson-words.ts';
import { firstPersons, teams } from './persons.ts';
import { reasons } from './reasons.ts';
import type { Sign, SignKind } from './sign.ts';
import { signWords } from './sign-words.ts';

/** What an account is set beside. */
export interface SignsAsked {
  readonly verb: Verb;
  /** The lesson's own text, in order. Without it, nothing is said of the lesson's words. */
  readonly lessonSentences?: readonly string[];
}

/**
 * Signs that an account's own text gives, one of each kind. Judgement is looked for only where
 * the verb needs it. Signs can be wrong both ways, say so, and are never a mark. Takes any text.
 */
export function findSigns(text: string, { verb, lessonSentences }: SignsAsked): Sign[] {
  const plain = plainSigns(text);
  const own = firstPersons(plain);
  const judges = verb === 'evaluate' || verb === 'review';
  return [
    sign('reason', reasons(plain)),
    ...(judges ? [sign('judgement', judgements(plain))] : []),
    sign('first-person', own),
    sign('team-only', own.length > 0 ? [] : teams(plain)),
    sign('dated', dates(plain)),
    sign('counted', counts(plain)),
    sign('hypothetical', hypotheticals(plain)),
    ...(lessonSentences ? [sign('lesson-words', lessonWords(plain, lessonSentences))] : []),
  ];
}

function sign(kind: SignKind, spans: readonly Span[]): Sign {
  const present = spans.length > 0;
  const where = spans.toSorted((a, b) => a.start - b.start);
  return { kind, present, where, why: signWords[kind][present ? 'seen' : 'unseen'] };
}
