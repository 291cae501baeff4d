import { expect, test } from 'vitest';
import { scenarioPaths } from '../../../../src/course/checks/scenario/scenario-paths.ts';
import { criterionDraft, scenarioOf, way, type Way } from '../../../fixtures/drafts.ts';

const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'end'];
const chain = (count: number): Way[] =>
  names.slice(0, count).map((name, n) => way(name, n === count - 1 ? 'end' : names[n + 1]!));
const found = (ways: Way[]) =>
  scenarioPaths(criterionDraft({ scenario: scenarioOf(ways) })).map((p) => p.found);

test('is content with four to six decisions on every path', () => {
  expect(found(chain(4))).toEqual([]);
  expect(found(chain(6))).toEqual([]);
});

test('finds paths that are too short or too long', () => {
  expect(found(chain(3))).toEqual(['paths of 3 to 3 decisions']);
  expect(found(chain(7))).toEqual(['paths of 7 to 7 decisions']);
  expect(found([...chain(4), way('one', 'end')])).toEqual(['paths of 1 to 4 decisions']);
});

test('finds a path that never ends', () => {
  expect(found([way('one', 'two'), way('two', 'one')])).toEqual([
    'path that does not end here or after',
  ]);
});
