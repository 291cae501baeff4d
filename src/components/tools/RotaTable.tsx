import type { Rota } from '../../course/schema/rota.ts';
import type { HourCover } from '../../tools/rota/cover-by-hour.ts';
import { hoursWords } from '../../tools/rota/hour-words.ts';

interface Props {
  readonly rota: Rota;
  readonly hours: readonly HourCover[];
}

/** The chart's data: contacts, people needed and there, and what is missing, hour by hour. */
export function RotaTable({ rota, hours }: Props) {
  const nameOf = (id: string) => rota.skills.find((skill) => skill.id === id)?.name ?? id;
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={`Table: ${rota.title}, by hour`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Hour</th>
            <th scope="col">Contacts</th>
            <th scope="col">Needed</th>
            <th scope="col">There</th>
            <th scope="col">Missing</th>
          </tr>
        </thead>
        <tbody>
          {hours.map(({ at, shut, contacts, needed, here, short, lacking }) => (
            <tr key={at}>
              <th scope="row">{hoursWords(at, at + 1)}</th>
              <td>{contacts}</td>
              <td>{shut ? 'shut' : needed}</td>
              <td>{here}</td>
              <td>
                {[
                  short > 0 && String(short),
                  ...lacking.map(({ skill }) => nameOf(skill).toLowerCase()),
                ]
                  .filter(Boolean)
                  .join(', ') || '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
