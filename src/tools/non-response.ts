/** One group of people who were invited to answer. */
export interface InvitedGroup {
  readonly invited: number;
  readonly replied: number;
  /** Of those who replied. */
  readonly satisfied: number;
}

/** Replies divided by invitations, in per cent. */
export function responseRate({ invited, replied }: InvitedGroup): number {
  return (replied / invited) * 100;
}

/** Several groups as one. */
export function together(groups: readonly InvitedGroup[]): InvitedGroup {
  const sum = (of: (group: InvitedGroup) => number): number =>
    groups.reduce((total, group) => total + of(group), 0);
  return {
    invited: sum(({ invited }) => invited),
    replied: sum(({ replied }) => replied),
    satisfied: sum(({ satisfied }) => satisfied),
  };
}

/** Per cent satisfied among those who replied: what a report usually prints. */
export function satisfiedOfReplies({ replied, satisfied }: InvitedGroup): number {
  return (satisfied / replied) * 100;
}

/**
 * Per cent satisfied among all invited, if so many per cent of those who did not reply were.
 *
 * @param silent 0 to 100
 */
export function satisfiedOfInvited(group: InvitedGroup, silent: number): number {
  const { invited, replied, satisfied } = group;
  return ((satisfied + ((invited - replied) * silent) / 100) / invited) * 100;
}

/** The least and the most that it can be among all invited: nobody or everybody who was silent. */
export function possibleRange(group: InvitedGroup): { low: number; high: number } {
  return { low: satisfiedOfInvited(group, 0), high: satisfiedOfInvited(group, 100) };
}

/** Per cent satisfied if each group’s replies speak for all of that group who were invited. */
export function weighted(groups: readonly InvitedGroup[]): number {
  const { invited } = together(groups);
  return groups.reduce(
    (sum, group) => sum + (satisfiedOfReplies(group) * group.invited) / invited,
    0,
  );
}
