import { z } from 'astro/zod';
import { id, line } from './id.ts';

const shared = {
  id,
  title: line,
  /** What the figure shows, for whoever cannot see it: the finding, not the shapes. */
  alt: line,
  /** Under the figure: source, base and one sentence on how to read it. */
  caption: line,
};

/** Bars by category, one or more series side by side or stacked. */
const bars = z.strictObject({
  ...shared,
  kind: z.literal('bars'),
  /** `£`, `%`, `calls`, … */
  unit: line,
  stacked: z.boolean().default(false),
  categories: z.array(line).min(2),
  series: z
    .array(z.strictObject({ name: line, values: z.array(z.number()) }))
    .min(1)
    .max(4),
});

/** Estimates with the range around each. */
const intervals = z.strictObject({
  ...shared,
  kind: z.literal('intervals'),
  unit: line,
  from: z.number(),
  to: z.number(),
  rows: z
    .array(z.strictObject({ label: line, value: z.number(), low: z.number(), high: z.number() }))
    .min(2),
});

/** `figures.yaml` of a criterion: charts drawn from the data given here, each with its table. */
export const figuresSchema = z.strictObject({
  figures: z.array(z.discriminatedUnion('kind', [bars, intervals])),
});
/** One chart. */
export type Figure = z.infer<typeof figuresSchema>['figures'][number];
