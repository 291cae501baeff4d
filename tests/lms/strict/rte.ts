/** The eight calls both standards share, under neutral names. */
export interface Rte {
  initialize(argument: unknown): string;
  terminate(argument: unknown): string;
  /** Some LMSs answer a number where the standard asks for a string. */
  getValue(element: string): string | number;
  setValue(element: string, value: unknown): string;
  commit(argument: unknown): string;
  getLastError(): string;
  getErrorString(code: unknown): string;
  getDiagnostic(code: unknown): string;
}

/** The standard an RTE plays. */
export type Standard = '1.2' | '2004';

/** Where an RTE writes down what the content did. */
export interface Journal {
  /** The content broke a rule. */
  violation(text: string): void;
  /** The LMS had no room for a value: allowed to happen, never to be overlooked. */
  refusal(text: string): void;
}
