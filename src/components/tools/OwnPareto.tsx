import type { Theme } from '../../course/schema/comments.ts';
import type { Coding } from '../../tools/coding.ts';
import { themePareto } from '../../tools/comment-counts.ts';
import { paretoTable } from '../figure/figure-table.ts';
import { ParetoChart } from '../figure/ParetoChart.tsx';

interface Props {
  readonly themes: readonly Theme[];
  readonly coding: Coding;
}

/** The Pareto chart that comes out of the learner's own coding, with its table. */
export function OwnPareto({ themes, coding }: Props) {
  const ids = Object.values(coding).flatMap(
    (letter) => themes.find((theme) => theme.letter === letter)?.id ?? [],
  );
  const rows = themePareto(themes, ids);
  if (rows.length === 0) return null;
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const { head, rows: cells } = paretoTable(rows);
  return (
    <figure>
      <p class="figure-title">Your coding as a Pareto chart</p>
      <ParetoChart
        rows={rows}
        alt={`Your coding of ${total} faults, largest first: ${rows
          .map(({ name, count }) => `${name} ${count}`)
          .join(', ')}.`}
      />
      <figcaption>
        Bars are counts; dots add the shares up. Thanks are left out. Twenty picked comments show
        how the chart is made, not how large anything is.
      </figcaption>
      <details>
        <summary>The same as a table</summary>
        <div class="scroll" tabIndex={0} role="group" aria-label="Table: your coding">
          <table>
            <thead>
              <tr>{head.map((text) => (text ? <th scope="col">{text}</th> : <td />))}</tr>
            </thead>
            <tbody>
              {cells.map(([name, ...numbers]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {numbers.map((text) => (
                    <td>{text}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
