import { expect, test } from 'vitest';
import { scenarioMemory } from '../../../../src/course/checks/scenario/scenario-memory.ts';
import { criterionDraft, scenarioOf, way, type Way } from '../../../fixtures/drafts.ts';

const found = (ways: Way[], turns: Record<string, object[]> = {}) =>
  scenarioMemory(criterionDraft({ scenario: scenarioOf(ways, turns) })).map(
    ({ found: what, expected }) => what || expected,
  );
const remembers = (flag: string) => ({ who: 'amy', text: 'You told me.', if: [flag] });
const ways = [way('one', 'two', { sets: ['told'] }), way('one', 'two'), way('two', 'end')];

test('is content when a later turn remembers a choice', () => {
  expect(found(ways, { two: [remembers('told')] })).toEqual([]);
});

test('takes a way of the same choice for remembering', () => {
  const next = [{ if: ['told'], to: 'end' }, { to: 'end' }];
  expect(found([way('one', next, { sets: ['told'] })])).toEqual([]);
});

test('finds a scenario that remembers nothing', () => {
  expect(found([way('one', 'end')])).toEqual(['a later scene that remembers an earlier choice']);
});

test('finds a flag that is read but not set on any path there', () => {
  expect(found(ways, { two: [remembers('told'), remembers('tolled')] })).toEqual([
    'flag `tolled` that no path sets before',
  ]);
  expect(found(ways, { one: [remembers('told')], two: [remembers('told')] })).toEqual([
    'flag `told` that no path sets before',
  ]);
});

test('finds a flag that is set and never read', () => {
  expect(found(ways)).toContain('flag `told` that nothing reads');
});
