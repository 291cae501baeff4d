import { expect, test } from 'vitest';
import { explore, wayOn } from '../../../../src/course/checks/scenario/explore.ts';
import { scenarioOf, way } from '../../../fixtures/drafts.ts';

test('counts the fewest and the most decisions of all paths', () => {
  const { decisions, stuck } = explore(
    scenarioOf([way('one', 'two'), way('one', 'three'), way('two', 'three'), way('three', 'end')]),
  );
  expect(decisions).toEqual({ shortest: 2, longest: 3 });
  expect([...stuck]).toEqual([]);
});

test('follows what is remembered', () => {
  const scenario = scenarioOf([
    way('one', 'two', { sets: ['told'] }),
    way('one', 'two'),
    way('two', [{ if: ['told'], to: 'good' }, { to: 'bad' }]),
  ]);
  const { reached, flagsAt } = explore(scenario);
  expect([...reached].sort()).toEqual(['bad', 'good', 'one', 'two']);
  expect(flagsAt.get('two')?.map((flags) => [...flags])).toEqual([['told'], []]);
});

test('knows what may follow on each choice', () => {
  const { after } = explore(scenarioOf([way('one', 'two'), way('one', 'end'), way('two', 'end')]));
  expect([...(after.get('one-1') ?? [])].sort()).toEqual(['end', 'two']);
  expect([...(after.get('one-2') ?? [])]).toEqual(['end']);
});

test('finds where a path comes back or leads to nothing', () => {
  const round = scenarioOf([way('one', 'two'), way('two', 'one')]);
  expect([...explore(round).stuck]).toEqual(['two']);
  expect(explore(round).decisions).toBeNull();
});

test('takes the first way whose condition holds, or none', () => {
  const next = [
    { if: ['a'], unless: [], to: 'x' },
    { if: [], unless: ['b'], to: 'y' },
  ];
  expect(wayOn(next, new Set(['a']))).toBe('x');
  expect(wayOn(next, new Set())).toBe('y');
  expect(wayOn(next, new Set(['b']))).toBeNull();
});
