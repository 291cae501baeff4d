import fc from 'fast-check';
import { expect, test } from 'vitest';
import { walk } from '../../../src/course/scenario/walk.ts';
import { choice, sample, scene, ways } from './sample-scenario.ts';

const texts = (run: number[]) =>
  walk(sample, run).steps.map(({ turns }) => turns.map(({ text }) => text));

test('an empty run waits at the first decision', () => {
  const { steps, at, gauges, run } = walk(sample, []);
  expect(steps).toHaveLength(1);
  expect(steps[0]).not.toHaveProperty('choice');
  expect(at).toMatchObject({ kind: 'scene', scene: { id: 'start' } });
  expect(gauges).toEqual({ customer: 0, cost: 0, rules: 0 });
  expect(run).toEqual([]);
});

test('a scene without choices goes on by itself', () => {
  expect(walk(sample, [0]).steps.map(({ scene: { id } }) => id)).toEqual([
    ...['start', 'between', 'later'],
  ]);
});

test('shows the turns whose condition holds', () => {
  expect(texts([0]).at(-1)).toEqual(['always', 'they wait']);
  expect(texts([1]).at(-1)).toEqual(['always', 'nobody waits']);
});

test('a delayed effect counts when its turn is shown', () => {
  const { steps } = walk(sample, [0]);
  expect(steps.map(({ gauges }) => gauges.customer)).toEqual([2, 2, 0]);
  expect(walk(sample, [1]).gauges).toEqual({ customer: -1, cost: 2, rules: 0 });
});

test('takes the first way whose condition holds, to an ending with its own turns', () => {
  expect(walk(sample, [0, 2])).toMatchObject({
    at: { kind: 'ending', ending: { id: 'good' }, turns: [{ text: 'good' }] },
    gauges: { customer: 1, cost: 0, rules: 3 },
    run: [0, 2],
  });
  expect(walk(sample, [1, 2]).at).toMatchObject({ kind: 'ending', ending: { id: 'bad' } });
});

test('gauges stay within −8 and +8', () => {
  const round = Array.from({ length: 10 }, () => [1, 5]).flat();
  expect(walk(sample, round).gauges.customer).toBe(-8);
  const up = walk(sample, [1, 5, 0, 5, 0, 5, 0]);
  expect(up.gauges.rules).toBe(3);
});

test('a choice that is unknown or not offered here ends the run before it', () => {
  expect(walk(sample, [0, 9, 2])).toMatchObject({ run: [0], at: { scene: { id: 'later' } } });
  expect(walk(sample, [2]).run).toEqual([]);
  expect(walk(sample, [0, 2, 0]).run).toEqual([0, 2]);
});

test('scenes that lead round in a circle come to a stop', () => {
  const circle = {
    ...sample,
    scenes: [
      scene('start', { choices: [choice(0, 'a')] }),
      scene('a', { next: ways({ to: 'b' }) }),
      scene('b', { next: ways({ to: 'a' }) }),
    ],
  };
  const { at, steps } = walk(circle, [0, 1, 2]);
  expect(at).toMatchObject({ kind: 'scene', scene: { id: 'a' } });
  expect(steps.map(({ scene: { id } }) => id)).toEqual(['start', 'a', 'b', 'a']);
});

test('a way to nowhere is named', () => {
  const broken = { ...sample, scenes: [scene('start', { next: ways({ to: 'gone' }) })] };
  expect(() => walk(broken, [])).toThrow('Scenario sample has no scene or ending gone');
});

test('any run is followed as far as it goes, and following that again gives the same', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 30 }), (run) => {
      const first = walk(sample, run);
      expect(run.slice(0, first.run.length)).toEqual(first.run);
      expect(walk(sample, first.run)).toEqual(first);
      for (const { gauges } of first.steps) {
        for (const value of Object.values(gauges)) expect(Math.abs(value)).toBeLessThanOrEqual(4);
      }
    }),
  );
});
