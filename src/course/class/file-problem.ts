/** Why a file was not read. Nothing of it is used, and the other files stay as they are. */
export interface FileProblem {
  /** What it is, or what is wrong with it: a whole sentence. */
  readonly what: string;
  /** What to do: whole sentences. */
  readonly todo: string;
}

/** Thrown while a file is being read, and caught where its reading began. */
export class Unreadable extends Error {
  readonly problem: FileProblem;
  constructor(what: string, todo: string) {
    super(what);
    this.problem = { what, todo };
  }
}

/** What can be read here, for whoever chose something else. */
export const readable =
  'Choose Moodle’s interactions or basic report (.txt, .xlsx, .ods), or a learner’s record (.csv) or progress file (.json).';
