import { useStore } from '@nanostores/preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Rota as RotaData } from '../../course/schema/rota.ts';
import { $ready } from '../../stores/ready.ts';
import { $writing, textOf, write } from '../../stores/writing.ts';
import { coverByHour } from '../../tools/rota/cover-by-hour.ts';
import { readPlan, withChoice } from '../../tools/rota/plan.ts';
import { planCost, pounds } from '../../tools/rota/plan-cost.ts';
import { planFindings } from '../../tools/rota/plan-findings.ts';
import { Prose } from '../question/Prose.tsx';
import { useLive } from '../use-live.ts';
import { RotaChart } from './RotaChart.tsx';
import { RotaFindings } from './RotaFindings.tsx';
import { RotaOptions } from './RotaOptions.tsx';
import { RotaRows } from './RotaRows.tsx';
import { RotaTable } from './RotaTable.tsx';

interface Props {
  readonly rota: RotaData;
  /** For example `d5-4-2`. */
  readonly criterion: string;
}

/** A day to find cover for: choose, see each hour, check. No right plan, and never part of a score. */
export function Rota({ rota, criterion }: Props) {
  const live = useLive();
  const ready = useStore($ready, { ssr: () => false });
  const writing = useStore($writing, { ssr: () => $writing.get() });
  // Until the learner's work has been read nothing can be chosen, so nothing chosen can be lost.
  const open = live && ready;
  const key = `${criterion}/work/${rota.id}`;
  const kept = open ? textOf(writing, key) : '';
  const plan = readPlan(kept);
  const hours = coverByHour(rota, plan);
  const cost = planCost(rota, plan);
  const [checked, setChecked] = useState<string | null>(null);
  const after = useRef<HTMLDivElement>(null);
  const name = useId();

  // From what is kept now, not from what was rendered last: two changes may come in one frame.
  const choose = (row: string, option: string) =>
    write(key, withChoice(textOf($writing.get(), key), row, option));
  const check = () => {
    setChecked(kept);
    requestAnimationFrame(() => after.current?.focus());
  };
  const short = hours.reduce((sum, hour) => sum + hour.short, 0);
  return (
    <section class="rota" aria-labelledby={`${name}-title`}>
      <p class="label">Rota · the case</p>
      <h3 id={`${name}-title`}>{rota.title}</h3>
      <Prose text={rota.about} />
      <RotaChart rota={rota} hours={hours} />
      <details>
        <summary>Hour by hour as a table</summary>
        <RotaTable rota={rota} hours={hours} />
      </details>
      <fieldset disabled={!open}>
        <legend>Your plan at ten past seven</legend>
        <RotaRows rows={rota.people} plan={plan} name={name} onChoose={choose} />
        <RotaRows rows={rota.measures} plan={plan} name={name} onChoose={choose} />
        <p class="rota-sum" role="status">
          {short === 0
            ? 'No hour is short of people.'
            : `Short by ${short} working ${short === 1 ? 'hour' : 'hours'}.`}{' '}
          Cost: <b>{pounds(cost)}</b>
        </p>
        <div class="actions">
          <button type="button" onClick={check}>
            Check the plan
          </button>
        </div>
      </fieldset>
      <div
        ref={after}
        tabIndex={-1}
        class="rota-after"
        role="group"
        aria-label="What the plan does"
      >
        {checked === kept && open && <RotaFindings findings={planFindings(rota, plan)} />}
        {checked !== null && checked !== kept && (
          <p>You have changed the plan since. Check it again to see what it leaves open now.</p>
        )}
      </div>
      <details class="rota-all">
        <summary>Everybody, and what each choice costs, as a table</summary>
        <RotaOptions rota={rota} />
      </details>
      <p class="small">
        Practice: it counts towards nothing, and you can change it as often as you like. Your plan
        is kept with your writing.
      </p>
    </section>
  );
}
