import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { LaunchRequest, Lms } from '../../lms/lms.ts';
import type { LmsKind } from '../../lms/player-config.ts';
import type { Site } from '../../lms/site.ts';
import type { Content } from '../content.ts';
import type { Column, Kept } from './cell.ts';

/** The course open in a tab. */
export interface Visit {
  readonly page: Page;
  readonly content: Content;
  /** The window in which the course runs. */
  frame(): Frame;
}

/** How the course is opened. */
export interface Opening extends Partial<LaunchRequest> {
  /** Another device than the learner's first. */
  readonly device?: BrowserContext;
  /** A tab that is open already. */
  readonly tab?: Page;
  /** The page to go to, in place of the usual address. */
  readonly url?: string;
  /** Where the course is on that page, if not at its usual place. */
  content?(page: Page): Content;
}

/** Where a learner works: a browser, and the course in it. */
export interface Desk {
  readonly column: Column;
  /** The learner's first device. */
  readonly device: BrowserContext;
  /** A device more. */
  anotherDevice(): Promise<BrowserContext>;
  /** Opens the course in a new tab, and waits until it knows how the work is kept. */
  open(opening?: Opening): Promise<Visit>;
  /** Closes the tab, as learners do, and waits until what goes out by beacon has arrived. */
  leave(visit: Visit): Promise<void>;
  /** What is kept of the work: in the LMS, or without one in the browser's storage. */
  kept(): Promise<Kept>;
  /** Everything works again. */
  mend(): void;
  /** Script errors so far. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** A desk with an LMS. */
export interface LmsDesk extends Desk {
  readonly lms: Lms;
  readonly kind: LmsKind;
  /** Leaves, like `leave`, with the tab left open at an empty page. */
  away(visit: Visit): Promise<void>;
}

/** A desk with the web site alone. */
export interface SiteDesk extends Desk {
  readonly site: Site;
  /** From now on the site is at another address, the learner at another device, or named. */
  move(to: {
    readonly url?: string;
    readonly device?: BrowserContext;
    readonly name?: string;
  }): void;
}

/** Who works there, unless somebody else is named. */
export const learner = 'sam';
