import { expect, test } from '@playwright/test';
import { startSite } from '../lms/site.ts';

test('a file from elsewhere is refused with a reason, and nothing changes', async ({ page }) => {
  const site = await startSite('dist', '/course/');
  await page.goto(`${site.url}d9-4-1-learn.html`);
  const box = page.locator('.yours textarea').first();
  await box.fill('Mine');
  await page.getByRole('button', { name: /^Your work/ }).click();
  await page.locator('dialog input[type=file]').setInputFiles({
    name: 'holiday.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"photos":[1,2,3]}'),
  });
  await expect(page.locator('dialog [role=status]').first()).toContainText(
    'Nothing here was changed',
  );
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('Mine');
  await site.close();
});
