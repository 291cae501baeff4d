import type { CriterionDraft } from '../../draft.ts';
import { within, type Problem } from '../../problem.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { explore } from './explore.ts';

/** A place where a flag is read: the scene or ending, and flags set just before. */
interface Read {
  readonly flag: string;
  readonly at: string;
  readonly justSet: readonly string[];
}

function reads(scenario: Scenario): Read[] {
  const of = (
    conditions: readonly { if: string[]; unless: string[] }[],
    at: string,
    justSet: readonly string[] = [],
  ): Read[] =>
    conditions.flatMap((entry) =>
      [...entry.if, ...entry.unless].map((flag) => ({ flag, at, justSet })),
    );
  return [
    ...[...scenario.scenes, ...scenario.endings].flatMap(({ id, turns }) => of(turns, id)),
    ...scenario.scenes.flatMap(({ id, next, choices }) => [
      ...of(next ?? [], id),
      ...choices.flatMap((choice) => of(choice.next, id, choice.sets)),
    ]),
  ];
}

/** What is remembered can have happened, is read later, and at least one thing is. */
export function scenarioMemory({ folder, scenario }: CriterionDraft): Problem[] {
  if (!scenario) return [];
  const file = `${folder}/scenario.yaml`;
  const { flagsAt } = explore(scenario);
  const all = reads(scenario);
  const canBe = ({ flag, at, justSet }: Read): boolean =>
    justSet.includes(flag) || (flagsAt.get(at) ?? []).some((flags) => flags.has(flag));
  const set = new Set(scenario.scenes.flatMap((s) => s.choices.flatMap((choice) => choice.sets)));

  const unset = all
    .filter((read) => flagsAt.has(read.at) && !canBe(read))
    .map(({ flag, at }) => ({
      place: within(file, at),
      found: `flag \`${flag}\` that no path sets before`,
      expected: 'a choice on the way here with it in `sets`',
      remedy: 'set it in a choice, or correct its spelling',
    }));
  const unread = [...set]
    .filter((flag) => !all.some((read) => read.flag === flag))
    .map((flag) => ({
      place: file,
      found: `flag \`${flag}\` that nothing reads`,
      expected: 'an `if` or `unless` in a later scene',
      remedy: 'let a later scene remember it, or take it out',
    }));
  if (all.some(canBe)) return [...unset, ...unread];
  const nothing = {
    place: file,
    found: '',
    expected: 'a later scene that remembers an earlier choice',
    remedy: 'set a flag in a choice and read it with `if` in a later turn',
  };
  return [...unset, ...unread, nothing];
}
