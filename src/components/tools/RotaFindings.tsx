import type { PlanFindings } from '../../tools/rota/plan-findings.ts';

/** What *Check* found, in words: what is open, what is broken, what is given up. */
export function RotaFindings({ findings }: { findings: PlanFindings }) {
  const { sum, open, broken, gives } = findings;
  return (
    <>
      <p>
        <b>{sum}</b>
      </p>
      <Points title="Still open" points={open} />
      <Points title="What it breaks" points={broken} />
      <Points title="What it gives up" points={gives} />
      <p class="small">
        {open.length + broken.length === 0
          ? 'There are other plans that hold. Who pays for yours, and who has to be told before eight?'
          : 'No plan here is free. If you leave something open, say what, for how long, and who is told.'}
      </p>
    </>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}
