import type { Rota } from '../../course/schema/rota.ts';
import type { HourCover } from '../../tools/rota/cover-by-hour.ts';
import { layOutRota, type Square } from './rota-chart-layout.ts';

interface Props {
  readonly rota: Rota;
  readonly hours: readonly HourCover[];
}

const names: Record<Square['kind'], string> = {
  there: 'needed and there',
  missing: 'needed and missing',
  spare: 'there beyond need',
};

/** People by hour as squares; gaps are dashed outlines, missing skills letters above the column. */
export function RotaChart({ rota, hours }: Props) {
  const letterOf = (id: string) => rota.skills.find((skill) => skill.id === id)?.letter ?? '';
  const { height, bottom, side, columns } = layOutRota(hours, letterOf);
  const words = hours
    .map(({ at, shut, here, needed }) => `${at}: ${shut ? 'shut' : `${here} of ${needed}`}`)
    .join(', ');
  return (
    <figure class="rota-chart">
      <p class="figure-title">People there and people needed, by hour</p>
      <ul class="figure-key">
        {(Object.keys(names) as Square['kind'][]).map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <rect x="1" y="1" width="14" height="14" class={`rota-${kind}`} />
            </svg>
            {names[kind]}
          </li>
        ))}
        {rota.skills.map(({ id, name, letter }) => (
          <li key={id}>
            <b aria-hidden="true">{letter}</b> too few: {name.toLowerCase()}
          </li>
        ))}
      </ul>
      <svg
        class="chart"
        viewBox={`0 0 360 ${height}`}
        role="img"
        aria-label={`People there of people needed, by the hour that begins. ${words}. The table below has the rest.`}
      >
        <path d={`M0 ${bottom}H360`} class="axis" />
        {columns.map(({ at, middle, shut, squares, letters }) => (
          <g key={at}>
            {squares.map(({ kind, x, y }) => (
              <rect key={y} x={x} y={y} width={side} height={side} class={`rota-${kind}`} />
            ))}
            {letters && (
              <text x={middle} y="14" text-anchor="middle" class="rota-letter">
                {letters}
              </text>
            )}
            {shut && (
              <text x={middle} y={bottom - 8} text-anchor="middle" class="soft">
                shut
              </text>
            )}
            <text x={middle} y={bottom + 18} text-anchor="middle" class="soft">
              {at}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
