import type { Journal } from './rte.ts';

/** The outcome of the last call, and a note of each that broke a rule. */
export class CallLog {
  readonly #journal: Journal;
  #error = '0';

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** Code of the last call's error, `'0'` for none. */
  get error(): string {
    return this.#error;
  }

  /** The call went well. */
  ok<T>(answer: T): T {
    this.#error = '0';
    return answer;
  }

  /** The call went as the standard foresees, but with an error code. */
  answer<T>(code: string, answer: T): T {
    this.#error = code;
    return answer;
  }

  /** The content broke a rule. */
  fail<T>(code: string, text: string, answer: T): T {
    this.#error = code;
    this.#journal.violation(`${text} (${code})`);
    return answer;
  }

  /** The call is answered as if all were well, and yet broke a rule. */
  frown(text: string): void {
    this.#journal.violation(text);
  }

  /** There was no room for a value. */
  refuse<T>(code: string, text: string, answer: T): T {
    this.#error = code;
    this.#journal.refusal(text);
    return answer;
  }
}
