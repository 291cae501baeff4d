/** A wrong figure that people really reach, and why it is not the one. */
export interface Slip {
  readonly value: number;
  readonly why: string;
}

/** One line that a formula works out. */
export interface Line {
  readonly id: string;
  readonly label: string;
  /** `£`, `%`, `months`, … */
  readonly unit: string;
  /** `null` if these numbers have no such figure; `says` tells why. */
  readonly value: number | null;
  /** What comes out, if that is words and no figure; `value` is `null` then. */
  readonly words?: string;
  /** The working, and what it means, in a sentence. */
  readonly says: string;
  readonly slips?: readonly Slip[];
}

/** The numbers a formula is given, by the names of its inputs. */
export interface Numbers {
  readonly ones: Readonly<Record<string, number>>;
  /** Figures of a group's rows, in their order; all lists are as long as each other. */
  readonly lists: Readonly<Record<string, readonly number[]>>;
  /** What those rows are called, in the same order. */
  readonly names?: readonly string[];
  /** The author's unit; `''` if none was given. */
  readonly unit: string;
}

/** A named piece of arithmetic. It takes any finite numbers and never throws. */
export interface Formula {
  /** What it works out, in a word or two. */
  readonly name: string;
  /** Its inputs by name; `many` takes a whole column of rows. */
  readonly inputs: Readonly<Record<string, 'one' | 'many' | 'optional'>>;
  /** Ids of the lines it works out, in order. */
  readonly lines: readonly string[];
  work(numbers: Numbers): Line[];
}
