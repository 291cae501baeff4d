import { z } from 'astro/zod';
import { id, line, prose } from './id.ts';

/** One value for the whole field, or one for each row of its group, by the row's id. */
const perRow = <T extends z.ZodType>(value: T) => z.union([value, z.record(id, value)]);

const shared = {
  id,
  label: line,
  /** What makes a good entry, for the learner's own workplace. */
  hint: line.optional(),
};
const amount = {
  ...shared,
  /** What lies outside is not reckoned with, and is asked about. */
  min: z.number().default(0),
  max: z.number().default(100_000_000),
  /** The figure in the given case; without one the learner puts in theirs there too. */
  given: perRow(z.number()).optional(),
};
const words = {
  ...shared,
  given: perRow(line).optional(),
  /** In the given case: points to compare with, shown by *Check*. Never an answer to paste. */
  compare: prose.optional(),
};

/** One thing to fill in. */
const field = z.discriminatedUnion('kind', [
  z.strictObject({ ...amount, kind: z.literal('money') }),
  z.strictObject({ ...amount, kind: z.literal('number'), unit: line.optional() }),
  z.strictObject({ ...amount, kind: z.literal('percent'), max: z.number().default(100) }),
  /** One line of words. */
  z.strictObject({ ...words, kind: z.literal('line') }),
  /** A few lines of words. */
  z.strictObject({ ...words, kind: z.literal('text') }),
  z.strictObject({
    ...shared,
    kind: z.literal('choice'),
    options: z
      .array(
        z.strictObject({
          id,
          text: line,
          /** Said by *Check* once chosen. */ why: line.optional(),
        }),
      )
      .min(2)
      .max(5),
    given: perRow(id).optional(),
    /** In the given case: the option that follows from it. */
    key: perRow(id).optional(),
  }),
]);

/** What a named formula of `src/tools/` makes of the fields. */
const result = z.strictObject({
  id,
  formula: id,
  /** Each input of the formula: a number, a field, or `result.line` of an earlier result. */
  from: z.record(z.string(), z.union([z.number(), z.string()])),
  /** Id of the group of rows for each of which it is worked out. */
  each: id.optional(),
  /** Unit of the lines that have none of their own: `£`, `hours a month`. */
  unit: line.optional(),
  /** Other names for its lines, by their ids. */
  labels: z.record(id, line).default({}),
  /** Lines that the learner works out in the given case, and *Check* compares. */
  fill: z.array(id).default([]),
});

const group = z.strictObject({
  id,
  title: line,
  note: prose.optional(),
  /** The fields stand once for each of these: options, people, criteria. */
  rows: z
    .array(z.strictObject({ id, title: line }))
    .min(2)
    .max(6)
    .optional(),
  /** A `line` field whose text is what its row is called in results; without text, the title is. */
  namedBy: id.optional(),
  fields: z.array(field).max(10),
  results: z.array(result).default([]),
});

/** `worksheets.yaml` of a criterion: sheets to fill in, with results worked out as one types. */
export const worksheetsSchema = z.strictObject({
  worksheets: z.array(
    z.strictObject({
      id,
      title: line,
      /** How to fill it in with figures of one's own. */
      note: prose,
      /** The same for the given case. */
      givenTitle: line.optional(),
      givenNote: prose.optional(),
      groups: z.array(group).min(1).max(10),
    }),
  ),
});
/** One worksheet. */
export type Worksheet = z.infer<typeof worksheetsSchema>['worksheets'][number];
/** A titled part of it. */
export type SheetGroup = Worksheet['groups'][number];
/** One field. */
export type SheetField = SheetGroup['fields'][number];
/** A field that holds a number. */
export type AmountField = Extract<SheetField, { kind: 'money' | 'number' | 'percent' }>;
/** What is worked out by a formula. */
export type SheetResult = SheetGroup['results'][number];
/** With the figures of the given case, or with the learner's own. */
export type SheetUse = 'given' | 'own';
