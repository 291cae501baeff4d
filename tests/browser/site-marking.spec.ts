import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { startSite, type Site } from '../lms/site.ts';
import { criterion } from './course-content.ts';
import { hostileFeedback } from './hostile.ts';
import { accountsPage } from './second-account.ts';

const { id, account } = criterion();
const [first] = account.headings;
let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/course/');
});
test.afterAll(() => site.close());

const file = (content: string) => ({
  name: 'file.html',
  mimeType: 'text/html',
  buffer: Buffer.from(content),
});

for (const width of [360, 720, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`marking, and feedback beside the text, have no barrier at ${width} px in ${colorScheme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const clean = async () => {
        await expectAccessible(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
      };
      await page.goto(`${site.url}marking.html`);
      const texts = { [`${id}/draft/${first?.id}`]: 'We moved the desk.' };
      await page
        .getByLabel('Open a learner’s exported web page')
        .setInputFiles(file(accountsPage(texts)));
      await page.getByRole('radio', { name: 'Not yet met' }).check();
      await page.getByRole('button', { name: 'Save a feedback file' }).click();
      await expect(page.getByText('Give the reason for your decision first')).toBeVisible();
      await clean();

      await page.goto(`${site.url}${id}-account.html`);
      await page.getByLabel('Open feedback').setInputFiles(file(hostileFeedback(first?.id ?? '')));
      await expect(page.locator('.account-comment')).toBeVisible();
      await clean();
    });
  }
}
