import { oneOf, type Problem } from '../problem.ts';

/** A reference to nothing. `known` are the ids that would do, `where` the file that holds them. */
export function unknownReference(
  place: string,
  what: string,
  id: string,
  known: readonly string[],
  where: string,
): Problem {
  return {
    place,
    found: `${what} \`${id}\``,
    expected: oneOf(known),
    remedy: `correct the id, or add it to ${where}`,
  };
}
