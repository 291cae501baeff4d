import type { Rota } from '../../course/schema/rota.ts';
import { optionCost, pounds } from '../../tools/rota/plan-cost.ts';

/** Every person and measure with every choice: for paper, and for whoever has no script. */
export function RotaOptions({ rota }: { rota: Rota }) {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={`Table: ${rota.title}, choices`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Who or what</th>
            <th scope="col">What can be done</th>
          </tr>
        </thead>
        <tbody>
          {[...rota.people, ...rota.measures].map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              <td>
                {row.about}
                <ul>
                  {row.options.map((option) => (
                    <li key={option.id}>
                      {option.text}: {pounds(optionCost(option))}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
