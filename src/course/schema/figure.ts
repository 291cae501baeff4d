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

/** A stretch of the log in `comments.yaml`: the whole, or what came before or after the change. */
const part = z.enum(['all', 'before', 'after']);

/** Counts from the largest down with their running total, given here or taken from the log. */
const pareto = z.strictObject({
  ...shared,
  kind: z.literal('pareto'),
  /** What is counted: `comments`, `complaints`, … */
  unit: line,
  /** Either the counts … */
  counts: z
    .array(z.strictObject({ name: line, count: z.number().int().min(0) }))
    .min(2)
    .optional(),
  /** The one that stands last whatever its size, for example `Other`. */
  rest: line.optional(),
  /** … or the faults of the log. */
  comments: part.optional(),
});

/** A measure over time with the median of its first points, given here or the log’s weekly ratings. */
const run = z.strictObject({
  ...shared,
  kind: z.literal('run'),
  unit: line,
  /** What each point is: `week`, `day`, `month`. */
  each: line,
  /** Either the values in order … */
  values: z.array(z.number()).min(10).optional(),
  /** … or the mean rating of each week of the log. */
  comments: z.literal('all').optional(),
  /** Ends of the axis. */
  from: z.number(),
  to: z.number(),
  /** So many points at the start make the median. */
  baseline: z.number().int().min(8),
  /** What was changed before which point, counted from 1. */
  change: z.strictObject({ before: z.number().int().min(2), what: line }).optional(),
});

/** `figures.yaml` of a criterion: charts drawn from the data given here, each with its table. */
export const figuresSchema = z.strictObject({
  figures: z.array(z.discriminatedUnion('kind', [bars, intervals, pareto, run])),
});
/** One chart. */
export type Figure = z.infer<typeof figuresSchema>['figures'][number];
