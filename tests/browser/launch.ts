import { expect, type BrowserContext, type FrameLocator, type Page } from '@playwright/test';
import type { LaunchRequest, Lms } from '../lms/lms.ts';
import type { Content } from './content.ts';
import { tellPolicyReports } from './policy.ts';
import { watch } from './watch.ts';

/** A package opened by a learner in a tab of its own. */
export interface Launched {
  readonly page: Page;
  /** The frame in which the package runs. */
  readonly content: FrameLocator;
  /** Script errors, console errors and policy reports so far. */
  readonly troubles: readonly string[];
}

/** Where the package says how the work is kept. */
export function saved(content: Content) {
  return content.locator('.top [data-saved]');
}

/** Opens the package in a new tab and waits until it knows where work is kept. */
export async function launch(
  lms: Lms,
  context: BrowserContext,
  request: LaunchRequest,
): Promise<Launched> {
  const page = await context.newPage();
  await tellPolicyReports(page);
  const { troubles } = watch(page, `${lms.origin}/`);
  const content = await lms.open(page, request);
  await isConnected(content);
  return { page, content, troubles };
}

/** Waits until the package knows where work is kept, whatever that is. */
export async function isConnected(content: Content): Promise<void> {
  await expect(saved(content)).toHaveText(/./);
  await expect(saved(content)).not.toHaveText('Connecting to your LMS');
}

/** Closes the tab, as learners do, and waits for what goes out by beacon. */
export async function closeTab(lms: Lms, { page }: Launched, learner: string): Promise<void> {
  const before = finishes(lms, learner);
  await page.close();
  await expect.poll(() => finishes(lms, learner)).toBe(before + 1);
}

function finishes(lms: Lms, learner: string): number {
  return lms.sent(learner).filter(({ kind }) => kind === 'finish').length;
}
