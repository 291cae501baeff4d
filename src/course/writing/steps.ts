/** Texts by key. */
export type Texts = Readonly<Record<string, string>>;

/** One change of the learner's: the texts it touched, as they were and as they became. */
export interface Step {
  readonly before: Texts;
  readonly after: Texts;
}

/** Steps that can be undone, the latest last, and those that were, the latest undone last. */
export interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** Nothing done yet. */
export const noSteps: Steps = { done: [], undone: [] };

/** So many steps can be undone. */
export const mostSteps = 200;

/** A new step; what was undone before it cannot be done again. */
export function stepTaken({ done }: Steps, step: Step): Steps {
  return { done: [...done, step].slice(-mostSteps), undone: [] };
}

/** The steps with the latest undone, and the texts to put back where they still are as it left them. */
export function undone({ done, undone }: Steps, now: Texts): { steps: Steps; texts: Texts } {
  const step = done.at(-1);
  if (!step) return { steps: { done, undone }, texts: {} };
  return {
    steps: { done: done.slice(0, -1), undone: [...undone, step] },
    texts: unchanged(step.before, step.after, now),
  };
}

/** The steps with the latest undone one done again, and the texts to put in. */
export function redone({ done, undone }: Steps, now: Texts): { steps: Steps; texts: Texts } {
  const step = undone.at(-1);
  if (!step) return { steps: { done, undone }, texts: {} };
  return {
    steps: { done: [...done, step], undone: undone.slice(0, -1) },
    texts: unchanged(step.after, step.before, now),
  };
}

/** A text that came from elsewhere meanwhile is not written over. */
function unchanged(wanted: Texts, expected: Texts, now: Texts): Texts {
  return Object.fromEntries(
    Object.entries(wanted).filter(([key]) => (now[key] ?? '') === (expected[key] ?? '')),
  );
}
