import { afterEach, expect, test, vi } from 'vitest';
import { sampleSettings } from '../tracking/sample-settings.ts';

/** A page whose scripts load or fail by hand. */
function page() {
  const asked: { src: string; onload(): void; onerror(): void }[] = [];
  vi.stubGlobal('document', {
    createElement: () => ({}),
    head: { append: (script: (typeof asked)[number]) => asked.push(script) },
  });
  return asked;
}

async function fresh() {
  vi.resetModules();
  return import('../../src/stores/package-details.ts');
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('details are asked for once, however often they are wanted', async () => {
  const asked = page();
  const { packageDetails, detailsOf } = await fresh();
  const both = Promise.all([packageDetails(), packageDetails()]);
  expect(asked.map(({ src }) => src)).toEqual(['details.js']);
  expect(detailsOf(0)).toBeUndefined();
  vi.stubGlobal('outcomeFourDetails', sampleSettings);
  asked[0]?.onload();
  expect(await both).toEqual([sampleSettings, sampleSettings]);
  expect(detailsOf(0)?.short).toBe('service and its costs');
  expect(asked).toHaveLength(1);
});

test('a file that did not load gives nothing, and is asked for again the next time', async () => {
  const asked = page();
  const { packageDetails } = await fresh();
  const first = packageDetails();
  asked[0]?.onerror();
  expect(await first).toBeNull();
  void packageDetails();
  expect(asked).toHaveLength(2);
});
