/**
 * Sorts a graph into layers for drawing it from the top: every node lies below all that lead to it
 * (its layer is the longest way from the start), and within a layer near the middle of those
 * (the barycentre method of Sugiyama's layered drawing). A way back to a node being visited is left
 * out of the count, so a circle ends. What cannot be reached is left out.
 *
 * @param widest a layer with more nodes than this is drawn in several rows of nearly equal length
 */
export function layers(
  start: string,
  ways: ReadonlyMap<string, readonly string[]>,
  widest = Infinity,
): readonly (readonly string[])[] {
  const forward = forwardWays(start, ways);
  const depth = new Map<string, number>([[start, 0]]);
  for (const [id, targets] of forward) {
    for (const target of targets) {
      depth.set(target, Math.max(depth.get(target) ?? 0, (depth.get(id) ?? 0) + 1));
    }
  }
  const rows: string[][] = [];
  for (const id of forward.keys()) (rows[depth.get(id) ?? 0] ??= []).push(id);

  const place = new Map<string, number>();
  for (const row of rows) {
    const middle = new Map(row.map((id) => [id, middleOfParents(id, forward, place)]));
    row.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
    row.forEach((id, index) => place.set(id, index - (row.length - 1) / 2));
  }
  return rows.flatMap((row) => inRows(row, widest));
}

function inRows(layer: readonly string[], widest: number): string[][] {
  const rows = Math.max(1, Math.ceil(layer.length / widest));
  const length = Math.ceil(layer.length / rows);
  return Array.from({ length: rows }, (_, row) => layer.slice(row * length, (row + 1) * length));
}

/** The ways without those that close a circle, parents before children (topological order). */
function forwardWays(
  start: string,
  ways: ReadonlyMap<string, readonly string[]>,
): Map<string, readonly string[]> {
  const open = new Set<string>();
  const done = new Map<string, readonly string[]>();
  const visit = (id: string): void => {
    open.add(id);
    const forward = (ways.get(id) ?? []).filter((target) => !open.has(target));
    for (const target of forward) if (!done.has(target)) visit(target);
    open.delete(id);
    done.set(id, forward);
  };
  visit(start);
  return new Map([...done].reverse());
}

function middleOfParents(
  id: string,
  forward: ReadonlyMap<string, readonly string[]>,
  place: ReadonlyMap<string, number>,
): number {
  const above = [...forward]
    .filter(([parent, targets]) => targets.includes(id) && place.has(parent))
    .map(([parent]) => place.get(parent) ?? 0);
  return above.reduce((sum, x) => sum + x, 0) / Math.max(1, above.length);
}
