import type { CodedScenario } from '../../course/course.ts';
import { pathMap, type MapNode } from '../../course/scenario/map.ts';
import type { Walk } from '../../course/scenario/walk.ts';
import { wrapWords } from './wrap-words.ts';

const width = 112;
const height = 54;
const gapX = 12;
const gapY = 30;
const left = (node: MapNode) => node.x * (width + gapX) + 2;
const top = (node: MapNode) => node.y * (height + gapY) + 2;

/** The whole story as a drawing with the path walked marked on it; the list above says the same. */
export function PathMap({ scenario, walk }: { scenario: CodedScenario; walk: Walk }) {
  const map = pathMap(scenario, walk);
  const path = map.nodes.filter((node) => node.walked).sort((a, b) => a.y - b.y);
  const seen = `Your path: ${path.map(({ title }) => title).join(', then ')}.`;
  const other = map.nodes.length - path.length;
  return (
    <figure>
      <h2>The path you walked</h2>
      <svg
        class="path-map"
        viewBox={`0 0 ${map.columns * (width + gapX)} ${map.rows * (height + gapY)}`}
        role="img"
        aria-label={`${seen} ${other} other places in the story you did not see.`}
      >
        {map.edges.map(({ from, to, walked }) => (
          <path
            class={walked ? 'edge walked' : 'edge'}
            d={`M${left(from) + width / 2} ${top(from) + height}C${left(from) + width / 2} ${top(from) + height + gapY * 0.7} ${left(to) + width / 2} ${top(to) - gapY * 0.7} ${left(to) + width / 2} ${top(to)}`}
          />
        ))}
        {map.nodes.map((node) => (
          <g>
            <rect
              class={node.walked ? 'node walked' : 'node'}
              x={left(node)}
              y={top(node)}
              width={width}
              height={height}
              rx={node.kind === 'ending' ? 27 : 4}
            />
            {wrapWords(node.walked ? node.title : '·  ·  ·', 16).map((words, line, lines) => (
              <text
                x={left(node) + width / 2}
                y={top(node) + height / 2 + 4 + (line - (lines.length - 1) / 2) * 15}
                text-anchor="middle"
              >
                {words}
              </text>
            ))}
          </g>
        ))}
      </svg>
      <figcaption>
        {seen} {other} other places in the story stay unnamed until you go there.
      </figcaption>
    </figure>
  );
}
