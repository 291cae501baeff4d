import { put, stored } from './device-storage.ts';
import type { Learner } from './learner.ts';
import { settings } from './package-settings.ts';

const key = 'outcome-four:launch';

/** Remember, for this tab only, whom the LMS opened the course for. */
export function rememberLaunch(learner: Learner): void {
  const storage = tabStorage();
  if (storage) put(storage, key, JSON.stringify({ package: settings().id, learner }));
}

/** The learner chose *Exit*: this launch is over. */
export function forgetLaunch(): void {
  tabStorage()?.removeItem(key);
}

/**
 * The learner of the launch that this document belongs to, if it is a reload of one of our pages,
 * or was reached from one. An LMS opens its session once per launch, so after a reload it may not
 * answer, and the work must still come back. A new launch never gets a remembered name.
 */
export function launchedHere(): Learner | null {
  const storage = tabStorage();
  const text = storage && stored(storage, key);
  if (!text || !isContinued()) return null;
  const launch = JSON.parse(text) as { package: string; learner: Learner };
  return launch.package === settings().id ? launch.learner : null;
}

function isContinued(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const type = (navigation as PerformanceNavigationTiming | undefined)?.type;
  if (type === 'reload' || type === 'back_forward') return true;
  const { referrer } = document;
  return referrer !== '' && new URL('.', referrer).href === new URL('.', location.href).href;
}

function tabStorage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
