import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until `target` has the focus: it can be reached, and in the order of the page. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const element = await target.elementHandle();
  for (let presses = 0; presses < 300; presses += 1) {
    if (await element?.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target.toString()}`);
}

/** Tabs to a button or link and presses Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Tabs into a group of radio buttons and goes down to the one wanted, from 0. */
export async function pickRadio(page: Page, group: Locator, index: number): Promise<void> {
  const radios = group.locator('input[type=radio]');
  await tabTo(page, radios.first());
  // Space chooses the first; arrows go on from there, choosing as they go.
  await page.keyboard.press('Space');
  for (let at = 0; at < index; at += 1) await page.keyboard.press('ArrowDown');
  await expect(radios.nth(index)).toBeChecked();
}
