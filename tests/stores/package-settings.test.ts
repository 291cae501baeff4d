import { afterEach, expect, test, vi } from 'vitest';
import { outlineOf, settings, settingsArrived } from '../../src/stores/package-settings.ts';
import { sampleSettings } from '../tracking/sample-settings.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('without package.js a page is of the web, with nothing to count, and says so', () => {
  expect(settingsArrived()).toBe(false);
  expect(settings()).toMatchObject({ standard: 'web', criteria: [] });
  expect(outlineOf(0)).toBeUndefined();
});

test('with it a criterion is found by its code, and one out of the package is not', () => {
  vi.stubGlobal('outcomeFour', sampleSettings);
  expect(settingsArrived()).toBe(true);
  expect(settings().id).toBe('outcome-four-d9-4-1');
  expect(outlineOf(0)?.id).toBe('d9-4-1');
  expect(outlineOf(7)).toBeUndefined();
});
