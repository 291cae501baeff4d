/** One step into an array: which array, and the index asked for. */
export interface Step {
  readonly array: string;
  readonly index: number;
}

/** An element's name taken apart. */
export interface ElementName {
  /** The name with `n` for every index: `cmi.interactions.n.id`. */
  readonly model: string;
  /** The arrays on the way, outermost first. */
  readonly steps: readonly Step[];
}

/** Takes `cmi.interactions.3.objectives.0.id` apart. Indexes have no leading zero. */
export function elementName(name: string): ElementName {
  const steps: Step[] = [];
  const model: string[] = [];
  const walked: string[] = [];
  for (const part of name.split('.')) {
    const isIndex = /^(0|[1-9]\d*)$/.test(part) && walked.length > 0;
    if (isIndex) steps.push({ array: walked.join('.'), index: Number(part) });
    model.push(isIndex ? 'n' : part);
    walked.push(part);
  }
  return { model: model.join('.'), steps };
}
