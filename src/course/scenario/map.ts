import type { CodedScenario } from '../course.ts';
import { layers } from './layers.ts';
import type { Walk } from './walk.ts';

/** A scene or an ending on the map. */
export interface MapNode {
  readonly id: string;
  readonly kind: 'scene' | 'ending';
  readonly title: string;
  /** Across, in columns from 0; halves occur, so that each layer is centred. */
  readonly x: number;
  /** Downwards, in rows from 0; a wide layer takes several. */
  readonly y: number;
  /** Was it on the path walked? */
  readonly walked: boolean;
}

/** A way from one node to another; several choices that lead the same way are one edge. */
export interface MapEdge {
  readonly from: MapNode;
  readonly to: MapNode;
  readonly walked: boolean;
}

/** A scenario as a drawing: pure geometry, to be scaled by whoever draws it. */
export interface PathMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** Columns of the widest row, at most three. */
  readonly columns: number;
  readonly rows: number;
}

/** Columns that a phone can show with words that can be read. */
const widest = 3;

/** The map of the whole scenario with the path walked marked on it. */
export function pathMap(scenario: CodedScenario, walk: Walk): PathMap {
  const path = walk.steps.map(({ scene }) => scene.id);
  if (walk.at.kind === 'ending') path.push(walk.at.ending.id);
  const walkedEdges = new Set(path.slice(1).map((id, place) => edgeKey(path[place] ?? '', id)));

  const ways = new Map(scenario.scenes.map((scene) => [scene.id, waysOn(scene)]));
  const rows = layers(scenario.start, ways, widest);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const titles = new Map(
    [...scenario.scenes, ...scenario.endings].map(({ id, title }) => [id, title]),
  );
  const nodes = new Map<string, MapNode>();
  rows.forEach((row, y) => {
    row.forEach((id, place) => {
      nodes.set(id, {
        id,
        kind: ways.has(id) ? 'scene' : 'ending',
        title: titles.get(id) ?? id,
        x: place + (columns - row.length) / 2,
        y,
        walked: path.includes(id),
      });
    });
  });
  const edges = [...ways].flatMap(([id, targets]) =>
    targets.flatMap((target) => {
      const [from, to] = [nodes.get(id), nodes.get(target)];
      return from && to ? [{ from, to, walked: walkedEdges.has(edgeKey(id, target)) }] : [];
    }),
  );
  return { nodes: [...nodes.values()], edges, columns, rows: rows.length };
}

/** Ids of all scenes and endings that a scene can lead to, each once. */
function waysOn({ choices, next = [] }: CodedScenario['scenes'][number]): string[] {
  const ways = [...choices.flatMap((choice) => choice.next), ...(choices.length ? [] : next)];
  return [...new Set(ways.map(({ to }) => to))];
}

function edgeKey(from: string, to: string): string {
  return `${from} ${to}`;
}
