import { ownWork } from './checks/account-links.ts';
import type { CourseUnit, Criterion } from './course.ts';
import type { AccountContent } from './schema/account.ts';
import type { Verb } from './schema/lesson.ts';
import type { MarkingWords } from './schema/marking.ts';

/** A law that a criterion’s lesson rests on. */
export interface GuideLaw {
  /** As in `sources.yaml`. */
  readonly id: string;
  readonly title: string;
  /** In words: `Great Britain`. */
  readonly reach: string;
  /** In words: `28 November 2026`. */
  readonly checkedOn: string;
}

/** A question for a professional discussion, with what it probes in words. */
export interface GuideQuestion {
  readonly asks: string;
  /** `Part 2`, `Parts 1 and 3`, `Own work`, `Part 2, own work`. */
  readonly probes: string;
  readonly shows: string;
}

/** All that an assessor needs to judge one criterion. */
export interface CriterionGuide extends Pick<
  AccountContent,
  'indicative' | 'notEnough' | 'commonErrors' | 'ladder'
> {
  readonly id: string;
  /** For example `D9 4.1`. */
  readonly label: string;
  /** Code, title and reference of its unit. */
  readonly unit: { readonly id: string; readonly name: string; readonly reference: string };
  /** The criterion, word for word. */
  readonly criterion: string;
  readonly verb: Verb;
  /** What the verb means here, as the learner is told. */
  readonly instruction: string;
  /** The question that a learner puts to a draft. */
  readonly test: string;
  /** What the verb asks of any answer, how one falls short, and how far up the ladder it has to be. */
  readonly verbTest: Omit<MarkingWords['verbs'][number], 'verb'>;
  /** In order; discussion questions name them by number, from 1. */
  readonly parts: readonly string[];
  readonly discussion: readonly GuideQuestion[];
  readonly law: readonly GuideLaw[];
}

/**
 * The marking guide of a criterion.
 *
 * @param law what its lesson names, in the order wished for
 */
export function criterionGuide(
  unit: CourseUnit,
  criterion: Criterion,
  words: MarkingWords,
  law: readonly GuideLaw[],
): CriterionGuide {
  const { id, label, lesson, account, notes } = criterion;
  const {
    must = '',
    short = '',
    climbs = '',
  } = words.verbs.find(({ verb }) => verb === lesson.verb) ?? {};
  const ids = account.parts.map((part) => part.id);
  return {
    id,
    label,
    unit: { id: unit.id, name: `${unit.code} ${unit.title}`, reference: unit.reference },
    criterion: lesson.criterion,
    verb: lesson.verb,
    instruction: lesson.instruction,
    test: account.test,
    verbTest: { must, short, climbs },
    parts: account.parts.map(({ text }) => text),
    indicative: account.indicative,
    notEnough: account.notEnough,
    discussion: notes.discussion.map(({ asks, probes, shows }) => ({
      asks,
      probes: probesInWords(probes, ids),
      shows,
    })),
    commonErrors: notes.commonErrors,
    ladder: account.ladder,
    law,
  };
}

/** `Parts 1 and 3`, or `Part 2, own work`. */
function probesInWords(probes: readonly string[], parts: readonly string[]): string {
  const numbers = parts.flatMap((id, at) => (probes.includes(id) ? [at + 1] : []));
  const own = probes.includes(ownWork);
  if (numbers.length === 0) return 'Own work';
  const named = `${numbers.length > 1 ? 'Parts' : 'Part'} ${numbers.join(' and ')}`;
  return own ? `${named}, own work` : named;
}
