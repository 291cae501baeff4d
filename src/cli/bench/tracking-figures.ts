import { existsSync, readFileSync } from 'node:fs';
import type { Figure, FigureUnit } from './figure.ts';

/** What `npm test` left of its browser tests, as far as it is read here. */
export interface BrowserReport {
  readonly suites: readonly Suite[];
}

interface Suite {
  readonly specs?: readonly Spec[];
  readonly suites?: readonly Suite[];
}

interface Spec {
  readonly title: string;
  readonly file: string;
  readonly ok: boolean;
  readonly tests: readonly { readonly annotations?: readonly Annotation[] }[];
}

interface Annotation {
  readonly type: string;
  readonly description?: string;
}

/** What tests note about tracking, and how it is told: in thousands of what they note. */
const noted: readonly (readonly [
  type: string,
  what: string,
  unit: FigureUnit,
  limit: number | null,
])[] = [
  ['bytes at exit', 'Sent at exit in the journeys', 'kB', 61.44],
  [
    'milliseconds from launch to the first saved commit',
    'From launch to the first saved commit',
    's',
    null,
  ],
];

/**
 * Figures of tracking from the last whole run of the browser tests; none if there was none. Cells of
 * the fault matrix that ran and passed, and the largest of what the journeys noted.
 */
export function trackingFigures(file = 'test-results/browser.json'): Figure[] {
  if (!existsSync(file)) return [];
  const specs = specsOf(JSON.parse(readFileSync(file, 'utf8')) as BrowserReport);
  const cells = specs.filter(
    (spec) => spec.file.endsWith('fault-matrix.spec.ts') && / · (scorm|browser)/.test(spec.title),
  );
  const notes = specs.flatMap(({ tests }) => tests.flatMap(({ annotations = [] }) => annotations));
  return [
    { what: 'Fault cells run', measured: cells.length, unit: 'cells', limit: null },
    {
      what: 'Fault cells passed',
      measured: cells.filter(({ ok }) => ok).length,
      unit: 'cells',
      limit: null,
    },
    ...noted.flatMap(([type, what, unit, limit]) => {
      const values = notes.filter((note) => note.type === type);
      if (values.length === 0) return [];
      const most = Math.max(...values.map(({ description }) => Number(description)));
      return [{ what, measured: most / 1000, unit, limit }];
    }),
  ];
}

function specsOf({ suites = [], specs = [] }: Suite): readonly Spec[] {
  return [...specs, ...suites.flatMap(specsOf)];
}
