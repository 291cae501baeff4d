import type { CriterionDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import type { Rota, RotaOption, RotaRow } from '../schema/rota.ts';
import { repeated } from './repeated.ts';

type Fault = Omit<Problem, 'place'> & { at: string };

const correct = 'correct the numbers or the words';

/** The rota’s numbers and names fit together. What a plan comes to is worked out in `src/tools/`. */
export function rotaData({ folder, rota }: CriterionDraft): Problem[] {
  if (!rota) return [];
  const rows = [...rota.people, ...rota.measures];
  return [
    ...dayFaults(rota),
    ...nameFaults(rota, rows),
    ...rows.flatMap((row) => rowFaults(rota, row)),
  ].map(({ at, ...fault }) => ({ place: `${folder}/rota.yaml › ${at}`, ...fault }));
}

function dayFaults(rota: Rota): Fault[] {
  const hours = rota.to - rota.from;
  if (rota.contacts.length === hours) return [];
  const found = `number of hours with contacts: ${rota.contacts.length}`;
  return [
    {
      at: 'contacts',
      found,
      expected: `${hours}, from ${rota.from} to ${rota.to}`,
      remedy: correct,
    },
  ];
}

function nameFaults(rota: Rota, rows: readonly RotaRow[]): Fault[] {
  const skills = rota.skills.map(({ id }) => id);
  const twice = (what: string, at: string, ids: readonly string[]): Fault[] =>
    repeated(ids).map((id) => ({
      at,
      found: `second ${what} \`${id}\``,
      expected: `every ${what} to have its own id`,
      remedy: 'give the newer one another id; what learners kept is found by it',
    }));
  const unknown = [
    ...rota.needs.map(({ skill }) => ['needs', skill] as const),
    ...rows.flatMap((row) => row.skills.map((skill) => [row.id, skill] as const)),
  ]
    .filter(([, skill]) => !skills.includes(skill))
    .map(([at, skill]): Fault => ({
      at,
      found: `unknown skill \`${skill}\``,
      expected: `one of ${skills.map((id) => `\`${id}\``).join(', ')}`,
      remedy: 'correct it, or add it to `skills`',
    }));
  return [
    ...twice('skill', 'skills', skills),
    ...twice(
      'row',
      'people',
      rows.map(({ id }) => id),
    ),
    ...rows.flatMap((row) =>
      twice(
        'option',
        row.id,
        row.options.map(({ id }) => id),
      ),
    ),
    ...unknown,
  ];
}

function rowFaults(rota: Rota, row: RotaRow): Fault[] {
  const [first, ...others] = row.options;
  if (!first) return [];
  const fault = (option: RotaOption, found: string, expected: string): Fault => ({
    at: `${row.id} › ${option.id}`,
    found,
    expected,
    remedy: correct,
  });
  const stands =
    first.pay || first.plus || first.breaks || first.changes.length + first.shut.length;
  const within = (at: number) => rota.from <= at && at < rota.to;
  return [
    ...(stands
      ? [
          fault(
            first,
            'how things stand with a cost, a breach or a change',
            'a first option without',
          ),
        ]
      : []),
    ...row.options.flatMap((option) => {
      const { shift, changes, shut } = option;
      const wrong = shift && (shift.from >= shift.to || !within(shift.from) || shift.to > rota.to);
      const outside = [...changes.map(({ at }) => at), ...shut].filter((at) => !within(at));
      return [
        ...(wrong
          ? [fault(option, `shift ${shift.from} to ${shift.to}`, 'one within the day')]
          : []),
        ...outside.map((at) =>
          fault(option, `hour ${at}`, `one from ${rota.from} to ${rota.to - 1}`),
        ),
      ];
    }),
    ...others.flatMap((option) => {
      const length = ({ shift }: RotaOption) => (shift ? shift.to - shift.from : 0);
      const more = length(option) - length(first);
      const paid = option.pay?.hours;
      return paid !== undefined && paid < more
        ? [fault(option, `${paid} hours paid for ${more} more at work`, 'all of them paid')]
        : [];
    }),
  ];
}
