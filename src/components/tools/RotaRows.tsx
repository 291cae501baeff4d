import type { RotaRow } from '../../course/schema/rota.ts';
import { chosenOption, type Plan } from '../../tools/rota/plan.ts';
import { optionCost, pounds } from '../../tools/rota/plan-cost.ts';

interface Props {
  readonly rows: readonly RotaRow[];
  readonly plan: Plan;
  /** Start of the ids of its elements. */
  readonly name: string;
  readonly onChoose: (row: string, option: string) => void;
}

/** A select for each person or measure, with what is known of it. */
export function RotaRows({ rows, plan, name, onChoose }: Props) {
  return (
    <div class="rota-rows">
      {rows.map((row) => {
        const id = `${name}-${row.id}`;
        const chosen = chosenOption(row, plan);
        return (
          <div class="rota-row" key={row.id} data-changed={chosen !== row.options[0] || undefined}>
            <p class="rota-name">
              <label for={id}>{row.name}</label>
              {optionCost(chosen) > 0 && <span>{pounds(optionCost(chosen))}</span>}
            </p>
            <p class="small" id={`${id}-about`}>
              {row.about}
            </p>
            <select
              id={id}
              aria-describedby={`${id}-about`}
              value={chosen.id}
              onChange={(event) => onChoose(row.id, event.currentTarget.value)}
            >
              {row.options.map((option) => {
                const cost = optionCost(option);
                return (
                  <option key={option.id} value={option.id}>
                    {option.text}
                    {cost > 0 && ` (${pounds(cost)})`}
                  </option>
                );
              })}
            </select>
          </div>
        );
      })}
    </div>
  );
}
