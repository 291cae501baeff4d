import type { Desk, LmsDesk, SiteDesk, Visit } from './desk.ts';

/** Where the course runs: in an LMS of either standard, or as a web site with nothing behind it. */
export const columns = ['scorm12', 'scorm2004', 'browser'] as const;
/** One of them. */
export type Column = (typeof columns)[number];

/** The work that a cell is about: words in the first box, and the first question right. */
export interface Kept {
  readonly box: string;
  readonly right: boolean;
}

/** What the learner writes. */
export const words = 'The new rota board, since March.';
/** All of the work. */
export const all: Kept = { box: words, right: true };
/** None of it. */
export const nothing: Kept = { box: '', right: false };
/** What was done, without what was written. */
export const withoutWriting: Kept = { box: '', right: true };

/** One fault in one column: what happens, and the three things that have to be true of it. */
export interface Cell<D extends Desk> {
  /** The fault, and what the learner does, up to the moment when the words are read. */
  happen(desk: D): Promise<Visit>;
  /** What the learner is told, where the course says how the work is kept. */
  readonly words: string | RegExp;
  /** How it ends; the tab is closed, unless it is told here. */
  end?(desk: D, visit: Visit): Promise<void>;
  /** What the LMS holds then; without an LMS, the browser's storage. */
  readonly stored: Kept;
  /** How the course is opened next; all well and on the same device, unless it is told here. */
  again?(desk: D): Promise<Visit>;
  /** What that launch shows. */
  readonly restored: Kept;
  /** A rule of the standard that the fault itself breaks; otherwise none may be. */
  readonly breaks?: RegExp;
  /** What the cell started itself is ended. */
  after?(): Promise<void>;
}

/** A cell that cannot exist, and why. */
export interface Absent {
  readonly none: string;
}

/** One fault in every column. */
export interface Row {
  readonly fault: string;
  readonly scorm12: Cell<LmsDesk> | Absent;
  readonly scorm2004: Cell<LmsDesk> | Absent;
  readonly browser: Cell<SiteDesk> | Absent;
}

/** A row whose LMS columns are alike. */
export function row(fault: string, lms: Cell<LmsDesk> | Absent, browser: Row['browser']): Row {
  return { fault, scorm12: lms, scorm2004: lms, browser };
}

/** A cell that cannot exist. */
export function none(reason: string): Absent {
  return { none: reason };
}
