import type { ParetoRow } from '../../tools/pareto.ts';
import { layOutPareto } from './pareto-layout.ts';

interface Props {
  readonly rows: readonly ParetoRow[];
  /** The finding in words. */
  readonly alt: string;
}

/** Bars from the largest down, with the running total as dots on a line. */
export function ParetoChart({ rows, alt }: Props) {
  const { height, thick, rows: placed, line, axis } = layOutPareto(rows);
  return (
    <svg class="chart" viewBox={`0 0 360 ${height}`} role="img" aria-label={alt}>
      {placed.map(({ text, bar }) => (
        <rect
          key={text}
          x="0"
          y={bar.y}
          width={Math.max(bar.width, 0.5)}
          height={thick}
          class="series-1"
        />
      ))}
      <path d={line} class="range" />
      {placed.map(({ text, textY, dot, total }) => (
        <g key={dot.y}>
          <text x="0" y={textY} class="over">
            {text}
          </text>
          <circle cx={dot.x} cy={dot.y} r="5" class="series-0" />
          {total && (
            <text
              x={total.x}
              y={dot.y + 5}
              class="soft"
              text-anchor={total.before ? 'end' : 'start'}
            >
              {total.text}
            </text>
          )}
        </g>
      ))}
      <path d={`M0 ${axis.y}H340`} class="axis" />
      {axis.ticks.map(({ x, text }, at) => (
        <text
          key={text}
          x={x}
          y={axis.y + 18}
          class="soft"
          text-anchor={(['start', 'middle', 'end'] as const)[at] ?? 'start'}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
