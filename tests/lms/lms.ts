import type { Frame, FrameLocator, Page } from '@playwright/test';
import type { LmsFaults } from './lms-faults.ts';
import type { ApiPlace, LmsKind } from './player-config.ts';
import type { Limits } from './strict/limits.ts';
import type { Mode } from './strict/track.ts';
import type { Sent } from './tracks.ts';

/** How to set the LMS up. */
export interface LmsOptions {
  /** Path of the package's zip, or its bytes. */
  readonly zip: string | Uint8Array;
  readonly lms: LmsKind;
  /** Of the strict LMSs; `moodle` unless told. */
  readonly limits?: Limits;
  /** Whether the strict LMSs answer numbers for scores and counts; they do unless told. */
  readonly numbers?: boolean;
  /** Whether the other standard's API is there too, as a trap. */
  readonly both?: boolean;
}

/** One launch of the package. */
export interface LaunchRequest {
  readonly learner: string;
  readonly name?: string;
  /** Without it the LMS decides: review once a result is stored, else normal. */
  readonly mode?: Mode;
  /** `parent` unless told. */
  readonly api?: ApiPlace;
}

/** A running LMS, as tests use it. */
export interface Lms {
  readonly origin: string;
  /** Address below which the package's files lie; ends in a slash. */
  contentBase(): string;
  launchUrl(launch: LaunchRequest): string;
  /** Notes the page's requests, goes to the launch and gives the content's frame for locators. */
  open(page: Page, launch: LaunchRequest): Promise<FrameLocator>;
  /** The content's frame for locators. */
  content(page: Page): FrameLocator;
  /** The content's frame for `evaluate`; call it anew after a full navigation. */
  frame(page: Page): Frame;
  /** Opens a launch with `api: 'opener'` in its own window. */
  openWindow(page: Page): Promise<Page>;
  /** Starts noting the page's requests; `open`, `content` and `openWindow` do so too. */
  watch(page: Page): void;
  /** What the LMS has stored: element → value. */
  stored(learner: string): Readonly<Record<string, string>>;
  /** Puts values into the store before a launch; they replace what was there. */
  store(learner: string, values: Readonly<Record<string, string>>): void;
  /** What reached the LMS, in order. */
  sent(learner: string): readonly Sent[];
  /** Rules the content broke. */
  violations(learner: string): readonly string[];
  /** Suspend data for which there was no room. */
  refusals(learner: string): readonly string[];
  /** Changes what goes wrong, from the next call on; what is not named stays. */
  fault(change: Partial<LmsFaults>): void;
  /** Nothing goes wrong from the next call on. */
  mend(): void;
  /** Requests that left the package's folder or the host. */
  requestsOutside(): readonly string[];
  /** Requests inside the package's folder for files it does not have. */
  missing(): readonly string[];
  /** Replaces the package as a tutor does: tracks stay if the item's identifier does. */
  replacePackage(zip: string | Uint8Array): void;
  close(): Promise<void>;
}
