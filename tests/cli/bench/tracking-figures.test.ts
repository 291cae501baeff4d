import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { trackingFigures } from '../../../src/cli/bench/tracking-figures.ts';

const folder = mkdtempSync(join(tmpdir(), 'figures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const spec = (file: string, title: string, ok: boolean, bytes?: string) => ({
  ...{ file, title, ok },
  tests: [{ annotations: bytes ? [{ type: 'bytes at exit', description: bytes }] : [] }],
});

test('counts the cells of the fault matrix, and takes the largest of what was noted', () => {
  const file = join(folder, 'browser.json');
  const cell = 'fault-matrix.spec.ts';
  const report = {
    suites: [
      { specs: [spec(cell, 'Storage is full · scorm12', true), spec(cell, 'a rule', true)] },
      { suites: [{ specs: [spec(cell, 'Storage is full · browser', false)] }] },
      { specs: [spec('journey.spec.ts', 'x', true, '9000'), spec('b.spec.ts', 'y', true, '1000')] },
    ],
  };
  writeFileSync(file, JSON.stringify(report));
  expect(trackingFigures(file).map(({ what, measured }) => [what, measured])).toEqual([
    ['Fault cells run', 2],
    ['Fault cells passed', 1],
    ['Sent at exit in the journeys', 9],
  ]);
});

test('tells nothing where the browser tests were not run', () => {
  expect(trackingFigures(join(folder, 'none.json'))).toEqual([]);
});
