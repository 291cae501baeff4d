import { expect, test } from 'vitest';
import { emptyAttempt } from '../../src/course/attempt/attempt.ts';
import { recordRows, timeWords, wholeWords } from '../../src/course/record.ts';
import { releasedAttempts } from '../fixtures/released-attempts.ts';
import { sampleSettings } from '../tracking/sample-settings.ts';

const rowOf = (name: string, settings = sampleSettings) => {
  const { attempt } = releasedAttempts.find((known) => known.name === `0.1.0/${name}`)!;
  return recordRows(settings.criteria, settings, attempt, settings)[0]!;
};

test('tells what was done in each criterion', () => {
  expect(rowOf('complete')).toEqual({
    ...{ id: 'd9-4-1', label: 'D9 4.1', short: 'service and its costs' },
    ...{ complete: true, newSince: false, learn: 'done', practise: 'done', check: 'done' },
    ...{ sectionsReached: 2, sections: 2, endingsSeen: 1, endings: 2, checksTaken: 1, best: 83 },
    minutes: 0,
  });
});

test('before anything is done there is a row with nothing in it', () => {
  const [row] = recordRows(sampleSettings.criteria, null, emptyAttempt(1), sampleSettings);
  expect(row).toMatchObject({ sectionsReached: 0, endingsSeen: 0, checksTaken: 0, best: null });
  expect(wholeWords(row!)).toBe('not started');
});

test('completion and best score outlive starting again', () => {
  expect(rowOf('started-again')).toMatchObject({ complete: true, best: 83, checksTaken: 0 });
  expect(wholeWords(rowOf('started-again'))).toBe('complete');
});

test('what came since is told, and so is what was only begun', () => {
  const [outline] = sampleSettings.criteria;
  const sections = [...outline!.sections, { code: 7, id: 'new', title: 'New', minutes: 2 }];
  const grown = { ...sampleSettings, criteria: [{ ...outline!, sections }] };
  expect(wholeWords(rowOf('complete', grown))).toBe('complete, new since you finished');
  expect(wholeWords(rowOf('just-begun'))).toBe('begun');
});

test('the package’s pass mark decides whether a check is passed', () => {
  expect(rowOf('check-open', { ...sampleSettings, passMark: 90 }).check).toBe('begun');
});

test.each([
  [0, 'none counted yet'],
  [1, '1 min'],
  [60, '1 h'],
  [125, '2 h 5 min'],
])('%i minutes are %s', (minutes, words) => {
  expect(timeWords(minutes)).toBe(words);
});
