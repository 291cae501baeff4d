/**
 * The id of a question's interaction, the same in both standards and readable as it stands, since
 * reports show nothing else: `D9-4.1-Q03-cost-per-resolved-issue`. No spaces, at most 255.
 * @param number the question's number in its criterion, from 1, in the order of release
 */
export function interactionId(label: string, number: number, id: string): string {
  return `${objectiveId(label)}-Q${String(number).padStart(2, '0')}-${id}`;
}

/** The id of a criterion's objective: `D9-4.1`. */
export function objectiveId(label: string): string {
  return label.replace(/\s+/g, '-');
}
