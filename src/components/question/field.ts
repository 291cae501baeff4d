import type { Response } from '../../course/attempt/attempt.ts';

/** What every field of a question takes: the response so far, and where to tell a new one. */
export interface FieldProps<Q> {
  readonly question: Q;
  readonly response: Response;
  readonly onChange: (response: Response) => void;
  /** Start of the ids and names of its inputs, one of a kind on the page. */
  readonly name: string;
}
