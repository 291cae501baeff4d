import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { startSite, type Site } from '../lms/site.ts';
import { throwingStorage } from '../lms/throwing-storage.ts';

let site: Site;
const portal = createServer((_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(`<iframe src="${site.url}d9-4-1-learn.html" width="900" height="600"></iframe>`);
});
test.beforeAll(async () => {
  site = await startSite('dist', '/course/');
  await new Promise<void>((done) => portal.listen(0, done));
});
test.afterAll(async () => {
  portal.close();
  await site.close();
});

/** Opens the lesson inside a page of another site, as a portal that embeds the course would. */
async function framedElsewhere(page: Page): Promise<Frame> {
  const port = (portal.address() as AddressInfo).port;
  // Another name of this machine is another site.
  await page.goto(`http://${site.url.includes('127.0.0.1') ? 'localhost' : '127.0.0.1'}:${port}/`);
  const frame = page.frames().find((f) => f.url().startsWith(site.url));
  if (!frame) throw new Error('the course did not open in the frame');
  await expect(frame.getByRole('button', { name: 'Check' }).first()).toBeEnabled();
  return frame;
}

async function note(frame: Frame | Page, text: string): Promise<void> {
  await frame.locator('.yours textarea').first().fill(text);
}

test('framed where third-party storage is blocked, it says so at once and offers a file', async ({
  page,
}) => {
  await page.addInitScript(throwingStorage);
  const frame = await framedElsewhere(page);
  const saved = frame.locator('[data-saved]');
  await expect(saved).toContainText(
    'Not saved: this browser does not allow this site to keep anything',
  );
  await expect(saved).toContainText('Save your work to a file');
  await note(frame, 'Still worth writing');
  await frame.getByRole('button', { name: /^Your work/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.json$/);
});

test('a file from elsewhere is refused with a reason, and nothing changes', async ({ page }) => {
  await page.goto(`${site.url}d9-4-1-learn.html`);
  await note(page, 'Mine');
  await page.getByRole('button', { name: /^Your work/ }).click();
  await page.locator('dialog input[type=file]').setInputFiles({
    name: 'holiday.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"photos":[1,2,3]}'),
  });
  await expect(page.locator('dialog [role=status]').first()).not.toBeEmpty();
  await expect(page.locator('dialog [role=status]').first()).toContainText(
    'Nothing here was changed',
  );
  await page.keyboard.press('Escape');
  await expect(page.locator('.yours textarea').first()).toHaveValue('Mine');
});
