import type { CriterionDraft } from '../draft.ts';
import { within, type Problem } from '../problem.ts';
import { unknownReference } from './unknown-reference.ts';

/** What a question for discussion probes if it is whether the account is the learner's own. */
export const ownWork = 'own-work';

/**
 * The parts of a criterion lead to sections and facts that exist; every fact serves a part; every
 * part is probed in discussion, and so is whose work the account is.
 */
export function accountLinks({ folder, lesson, account }: CriterionDraft): Problem[] {
  if (!lesson || !account) return [];
  const file = `${folder}/account.yaml`;
  const { facts, parts, discussion } = account;
  const sections = lesson.data.sections.map(({ id }) => id);
  const asked = facts.map(({ id }) => id);
  const probed = parts.map(({ id }) => id);

  const astray = (place: string, what: string, ids: readonly string[], known: string[]) =>
    ids
      .filter((id) => !known.includes(id))
      .map((id) => unknownReference(within(file, place), what, id, known, 'what it names'));
  const missing = (what: string, ids: readonly string[], used: readonly string[], remedy: string) =>
    ids
      .filter((id) => !used.includes(id))
      .map((id): Problem => ({
        place: file,
        found: '',
        expected: `${what} \`${id}\``,
        remedy,
      }));

  return [
    ...parts.flatMap(({ id, taughtIn, askedBy }) => [
      ...astray(id, 'section', taughtIn, sections),
      ...astray(id, 'fact', askedBy, asked),
    ]),
    ...discussion.flatMap(({ probes }, at) =>
      astray(`discussion ${at + 1}`, 'part', probes, [...probed, ownWork]),
    ),
    ...missing(
      'a part that is asked for by fact',
      asked,
      parts.flatMap(({ askedBy }) => askedBy),
      'name it under `askedBy`',
    ),
    ...missing(
      'a question for discussion that probes',
      [...probed, ownWork],
      discussion.flatMap(({ probes }) => probes),
      'ask about it, or name it under `probes`',
    ),
  ];
}
