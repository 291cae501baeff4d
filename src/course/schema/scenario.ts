import { z } from 'astro/zod';
import { id, line, prose } from './id.ts';

const effect = z.number().int().min(-2).max(2).default(0);

/** What something does to the three gauges, each −2 (much worse) to +2 (much better). */
export const effectsSchema = z.strictObject({ customer: effect, cost: effect, rules: effect });
/** A change of the three gauges. `cost: +1` is *cheaper*, so that up is always better. */
export type Effects = z.infer<typeof effectsSchema>;

/** Remembered flags that must be set (`if`) or not set (`unless`) for something to happen. */
const condition = { if: z.array(id).default([]), unless: z.array(id).default([]) };

/** A thing said or done. `who` is a person's id, or `narrator`. */
const turn = z.strictObject({
  who: id,
  /** When or where, in a few words, if it changes. */
  when: line.optional(),
  text: prose,
  ...condition,
  /** A delayed effect: what an earlier choice now does to the gauges. */
  effects: effectsSchema.optional(),
});
/** A turn of the conversation. */
export type Turn = z.infer<typeof turn>;

/** Where it goes on: the first entry whose condition holds; the last one has none. */
const next = z.array(z.strictObject({ ...condition, to: id })).min(1);

const choice = z.strictObject({
  id,
  /** What you say or do, as one would say it. */
  text: line,
  quality: z.enum(['best', 'defensible', 'poor']),
  /** What happens at once: something a supervisor would recognise. */
  consequence: prose,
  effects: effectsSchema,
  /** One line for the debrief that ties the choice to the criterion. */
  debrief: prose,
  /** What this choice gave up, in a few words. */
  givenUp: line,
  /** Flags that later scenes remember. */
  sets: z.array(id).default([]),
  next,
});
/** Something the learner can do in a scene. */
export type ScenarioChoice = z.infer<typeof choice>;

const scene = z.strictObject({
  id,
  /** A few words for the path map. */
  title: line,
  turns: z.array(turn).min(1),
  /** The decision, as a complete question. A scene without one goes on by `next`. */
  decision: line.optional(),
  choices: z.array(choice).max(4).default([]),
  next: next.optional(),
});
/** A scene: some turns, then a decision or a way on. */
export type Scene = z.infer<typeof scene>;

const ending = z.strictObject({
  id,
  title: line,
  turns: z.array(turn).min(1),
  /** What an assessor would say about this ending in one or two sentences. */
  reading: prose,
});
/** A way for the story to end. */
export type Ending = z.infer<typeof ending>;

/** `scenario.yaml`. */
export const scenarioSchema = z.strictObject({
  id,
  title: line,
  minutes: z.number().int().min(5).max(20),
  /** Who you are, where, and what is at stake: shown before the first scene. */
  premise: prose,
  people: z.array(z.strictObject({ id, name: line, role: line })).min(2),
  start: id,
  scenes: z.array(scene).min(10),
  endings: z.array(ending).min(3),
});
/** A branching scenario as written by its author. */
export type Scenario = z.infer<typeof scenarioSchema>;
