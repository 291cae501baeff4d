/** Flags that must be set, and flags that must not be. */
export interface Condition {
  readonly if: readonly string[];
  readonly unless: readonly string[];
}

/** Does the condition hold for these flags? */
export function holds(condition: Condition, flags: ReadonlySet<string>): boolean {
  return (
    condition.if.every((flag) => flags.has(flag)) &&
    !condition.unless.some((flag) => flags.has(flag))
  );
}

/** Id of the scene or ending that comes next; `null` if nothing leads on. */
export function wayOn(
  from: { readonly next?: readonly (Condition & { readonly to: string })[] | undefined },
  flags: ReadonlySet<string>,
): string | null {
  return from.next?.find((way) => holds(way, flags))?.to ?? null;
}
