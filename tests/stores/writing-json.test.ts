import { expect, test } from 'vitest';
import { writingFromJson, writingToJson } from '../../src/stores/writing-json.ts';

const writing = {
  epoch: 2,
  texts: { 'd9-4-1/box/a': { value: 'Ünïcode\n"quoted"', at: { count: 3, device: 9 } } },
};

test('reads back what it wrote', () => {
  expect(writingFromJson(writingToJson(writing))).toEqual(writing);
});

test.each([
  '',
  'rubbish',
  'null',
  '[]',
  '{"version":1}',
  '{"version":0,"epoch":0,"texts":{}}',
  '{"version":1,"epoch":-1,"texts":{}}',
  '{"version":1,"epoch":0,"texts":{"a":"b"}}',
  '{"version":1,"epoch":0,"texts":{"a":{"value":3,"at":{"count":1,"device":1}}}}',
])('%s is damaged, and nothing throws', (text) => {
  expect(writingFromJson(text)).toBe('damaged');
});

test('a later version is told apart from damage', () => {
  expect(writingFromJson('{"version":2,"pages":[]}')).toBe('newer');
});
