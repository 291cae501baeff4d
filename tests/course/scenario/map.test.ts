import { expect, test } from 'vitest';
import { pathMap } from '../../../src/course/scenario/map.ts';
import { walk } from '../../../src/course/scenario/walk.ts';
import { sample } from './sample-scenario.ts';

const map = pathMap(sample, walk(sample, [1, 2]));

test('has every scene and ending in its layer, centred', () => {
  const places = map.nodes.map(({ id, kind, x, y }) => ({ id, kind, x, y }));
  expect(places).toEqual(
    expect.arrayContaining([
      { id: 'start', kind: 'scene', x: 0.5, y: 0 },
      { id: 'between', kind: 'scene', x: 0.5, y: 1 },
      { id: 'later', kind: 'scene', x: 0.5, y: 2 },
    ]),
  );
  expect(places).toHaveLength(5);
  expect(places.filter(({ kind }) => kind === 'ending').map(({ x, y }) => [x, y])).toEqual([
    ...[
      [0, 3],
      [1, 3],
    ],
  ]);
  expect([map.columns, map.rows]).toEqual([2, 4]);
});

test('marks what was walked and nothing else', () => {
  const walked = map.nodes.filter((node) => node.walked).map(({ id }) => id);
  expect(walked.sort()).toEqual(['bad', 'later', 'start']);
  const edges = map.edges.map(({ from, to, walked: on }) => `${from.id}>${to.id}${on ? '!' : ''}`);
  expect(edges.sort()).toEqual([
    ...['between>later', 'later>bad!', 'later>good', 'later>start'],
    ...['start>between', 'start>later!'],
  ]);
});

test('no two nodes lie in the same place', () => {
  expect(new Set(map.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(map.nodes.length);
});
