import { expect, test } from 'vitest';
import { scenarioShape } from '../../../../src/course/checks/scenario/scenario-shape.ts';
import type { Scenario } from '../../../../src/course/schema/scenario.ts';
import { criterionDraft, scenarioOf, way } from '../../../fixtures/drafts.ts';

const found = (scenario: Scenario) =>
  scenarioShape(criterionDraft({ scenario })).map((p) => p.found);
const two = scenarioOf([way('one', 'end'), way('one', 'end')]);
const [one] = two.scenes;
if (!one) throw new Error('a scene was made');
const withScene = (changes: object): Scenario => ({ ...two, scenes: [{ ...one, ...changes }] });
const next = [{ to: 'end', if: [], unless: [] }];

test('is content with a decision of two choices, and with a scene that goes on', () => {
  expect(found(two)).toEqual([]);
  expect(found(withScene({ decision: undefined, choices: [], next }))).toEqual([]);
});

test('finds a decision of one choice, a dead end, and a scene that is both', () => {
  expect(found(scenarioOf([way('one', 'end')]))).toHaveLength(1);
  expect(found(withScene({ decision: undefined, choices: [] }))).toHaveLength(1);
  expect(found(withScene({ next }))).toEqual(['scene with a `decision`, 2 choices, `next`']);
});

test('finds a last way with a condition, and one without before others', () => {
  const conditional = [{ to: 'end', if: ['a'] }];
  expect(found(scenarioOf([way('one', conditional), way('one', 'end')]))).toEqual([
    'last way with a condition',
  ]);
  const early = [{ to: 'end' }, { to: 'end' }];
  expect(found(scenarioOf([way('one', early), way('one', 'end')]))).toEqual([
    'way without a condition before others',
  ]);
});
