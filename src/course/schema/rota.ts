import { z } from 'astro/zod';
import { id, line, prose } from './id.ts';

/** An hour of the day, `8` for eight o’clock; a row of the rota counts whole hours. */
const hour = z.number().int().min(0).max(24);

const option = z.strictObject({
  /** Permanent: what learners keep is found by it. */
  id,
  /** What is done, with its hours, as one would say it. */
  text: line,
  /** When this person is then at work. Without it: not in, or a measure that is no person. */
  shift: z.strictObject({ from: hour, to: hour }).optional(),
  /** Hours paid for on top of what is paid anyway, and the rate for each in pounds. */
  pay: z.strictObject({ hours: z.number().min(0), rate: z.number().min(0) }).optional(),
  /** Other cost in pounds, for example a taxi. */
  plus: z.number().min(0).default(0),
  /** Contacts that it adds to an hour, or (negative) takes away. */
  changes: z.array(z.strictObject({ at: hour, contacts: z.number().int() })).default([]),
  /** Hours that start shut: nobody is needed and nobody is served. */
  shut: z.array(hour).default([]),
  /** What it gives up, said by *Check*. */
  gives: line.optional(),
  /** The rule or the decency that it breaks, said by *Check* in a list of its own. */
  breaks: line.optional(),
});
/** One way to use a person or a measure. */
export type RotaOption = z.infer<typeof option>;

const row = z.strictObject({
  id,
  name: line,
  /** Job, contract and what is known at seven. */
  about: line,
  skills: z.array(id).default([]),
  /** When their last shift ended the day before: `22.5` is half past ten at night. */
  ended: z.number().min(0).max(24).optional(),
  /** The first is how things stand, and costs nothing. */
  options: z.array(option).min(1).max(5),
});
/** A person, or a measure, with what can be done. */
export type RotaRow = z.infer<typeof row>;

/** `rota.yaml` of a criterion: one day at work to find cover for. Everybody in it is invented. */
export const rotaSchema = z.strictObject({
  id,
  title: line,
  /** The place, the rules and what has just happened. */
  about: prose,
  /** Opening hours as advertised. */
  from: hour,
  to: hour,
  /** Contacts expected in each hour. */
  contacts: z.array(z.number().int().min(0)).min(4),
  /** Contacts that one person can serve in an hour without a growing queue. */
  each: z.number().int().min(1),
  /** People who have to be there whenever it is open, however quiet. */
  minimum: z.number().int().min(1),
  /** Hours that have to lie between two shifts. */
  rest: z.number().min(0).max(24),
  skills: z.array(z.strictObject({ id, name: line, letter: z.string().regex(/^[A-Z]$/) })).min(1),
  /** How many people with a skill, and when: always, in some hours, or as the doors open or shut. */
  needs: z.array(
    z.strictObject({
      skill: id,
      people: z.number().int().min(1),
      at: z.enum(['opening', 'closing']).optional(),
      from: hour.optional(),
      to: hour.optional(),
    }),
  ),
  people: z.array(row).min(3).max(10),
  /** What can be done to the work instead of to the rota. */
  measures: z.array(row).max(4),
});
/** A day’s rota to work on. */
export type Rota = z.infer<typeof rotaSchema>;
