import { expect, test } from 'vitest';
import { scenarioReferences } from '../../../../src/course/checks/scenario/scenario-references.ts';
import { criterionDraft, scenarioOf, way } from '../../../fixtures/drafts.ts';

const good = scenarioOf([way('one', 'two'), way('two', 'end')]);
const found = (scenario = good) =>
  scenarioReferences(criterionDraft({ scenario })).map((p) => p.found);

test('is content with ways to scenes and endings, and turns of people', () => {
  expect(found()).toEqual([]);
});

test('finds a start and ways to nothing', () => {
  expect(found({ ...good, start: 'gone' })).toEqual(['start `gone`']);
  expect(found({ ...good, endings: [] })).toEqual(['scene or ending `end`']);
});

test('finds somebody who is not among the people', () => {
  const stranger = [{ who: 'zoe', text: 'Hello.' }];
  expect(found(scenarioOf([way('one', 'end')], { one: stranger }))).toEqual(['person `zoe`']);
});
