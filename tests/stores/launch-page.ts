import { expect } from 'vitest';
import { startSession } from '../lms/start-session.ts';
import type { Session, SessionOptions } from '../lms/start-session.ts';
import { api12, api2004 } from '../lms/strict/api.ts';
import { openPage } from './fake-page.ts';
import type { Page, PageOptions } from './fake-page.ts';

/** Both standards. */
export const standards = ['1.2', '2004'] as const;
/** One of them. */
export type Standard = (typeof standards)[number];

/** How a page of the package is opened in an LMS. */
export interface LaunchOptions extends PageOptions {
  readonly lms?: SessionOptions;
}

/** What is wrong with the LMS. */
export type LaunchFaults = Parameters<Session['fault']>[0];

/** Where the copy of the strict LMS's learner lies. */
export const copyKey = 'outcome-four:outcome-four-d9-4-1:lms:l-7:attempt';

// The page's timers are faked; the loading of its modules takes real time.
const realTimeout = setTimeout;

/** A page of the package in a strict LMS, not yet started. */
export async function openInLms(
  standard: Standard,
  { lms = {}, ...options }: LaunchOptions = {},
  faults: LaunchFaults = {},
) {
  const session = startSession(standard, { numbers: true, ...lms });
  session.fault(faults);
  const is12 = standard === '1.2';
  const page = await openPage({
    ...options,
    settings: { standard: is12 ? 'scorm-1.2' : 'scorm-2004', ...options.settings },
    scope: {
      API: is12 ? api12(session.rte) : undefined,
      API_1484_11: is12 ? undefined : api2004(session.rte),
      ...options.scope,
    },
  });
  return { ...page, ...session };
}

/** A launch of the package in a strict LMS, up to the moment when the stores are ready. */
export async function launch(
  standard: Standard,
  options: LaunchOptions = {},
  faults: LaunchFaults = {},
) {
  const page = await openInLms(standard, options, faults);
  page.start();
  await untilReady(page);
  return page;
}

/** Waits until the page's LMS has answered or is known to be out of reach. */
export async function untilReady({ $ready }: Pick<Page, '$ready'>): Promise<void> {
  for (let n = 0; n < 500 && !$ready.get(); n++) await new Promise((run) => realTimeout(run, 10));
  expect($ready.get()).toBe(true);
}
