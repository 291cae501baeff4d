import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { startLms } from '../lms/server.ts';
import { finishedRecord } from './earlier-work.ts';
import { criterion } from './course-content.ts';
import { launch } from './launch.ts';
import { packageFor, pagesFor, strictLmsKinds, zipFor } from './package-files.ts';
import { tellPolicyReports } from './policy.ts';
import { watch } from './watch.ts';

for (const kind of strictLmsKinds) {
  test(`${kind}: every page opens by itself under a deep path and comes to life`, async ({
    page,
  }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    await tellPolicyReports(page);
    const { troubles } = watch(page, `${lms.origin}/`);
    lms.watch(page);
    const pages = pagesFor(kind);
    expect(pages).toContain('d9-4-1-learn.html');
    for (const name of pages) {
      await test.step(name, async () => {
        await page.goto(lms.contentBase() + name, { waitUntil: 'networkidle' });
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
        await expect(page.locator('main fieldset:disabled')).toHaveCount(0);
        await expect(page.locator('.top [data-saved]')).toHaveText(/^We could not reach your LMS/);
      });
    }
    expect(troubles).toEqual([]);
    expect(lms.requestsOutside()).toEqual([]);
    expect(lms.missing()).toEqual([]);
    await lms.close();
  });

  test(`${kind}: every script of the package loads under a deep path`, async ({ context }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    const { page, troubles } = await launch(lms, context, { learner: 'sam' });
    const scripts = [...packageFor(kind).files.keys()].filter((name) =>
      /^assets\/.*\.js$/.test(name),
    );
    expect(scripts.length).toBeGreaterThan(10);
    for (const name of scripts) {
      await lms.frame(page).evaluate(async (url) => {
        await import(url);
      }, lms.contentBase() + name);
    }
    expect(troubles).toEqual([]);
    expect(lms.requestsOutside()).toEqual([]);
    expect(lms.missing()).toEqual([]);
    await lms.close();
  });

  test(`${kind}: every dialogue opens, and the account leaves as a Word file`, async ({
    context,
  }) => {
    const d941 = criterion();
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    lms.store(
      'sam',
      finishedRecord(kind, d941, { 'd9-4-1/draft/the-change-and-its-promise': 'Counted twice.' }),
    );
    const { page, content, troubles } = await launch(lms, context, { learner: 'sam' });
    const dialog = content.getByRole('dialog');
    const close = () => dialog.getByRole('button', { name: 'Close' }).last().click();

    await content.getByRole('button', { name: 'Reading settings' }).click();
    await dialog.getByRole('radio', { name: 'Larger' }).check();
    await expect(content.locator('html')).toHaveAttribute('data-text', 'larger');
    await close();
    await content.getByRole('button', { name: 'Your work: save, open, clear' }).click();
    await expect(dialog.getByText('This is the work of')).toBeVisible();
    const file = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save to a file' }).click();
    expect((await file).suggestedFilename()).toMatch(/\.json$/);
    await dialog.getByRole('button', { name: 'Report for support' }).click();
    await expect(content.getByRole('textbox', { name: 'The report' })).toHaveValue(
      /LMS found: yes/,
    );
    await close();
    await close();
    await expect(dialog).toHaveCount(0);

    const word = page.waitForEvent('download');
    await content.getByRole('button', { name: 'Word file' }).click();
    const saved = await word;
    expect(saved.suggestedFilename()).toMatch(/\.docx$/);
    const document = unzipSync(readFileSync(await saved.path()))['word/document.xml'];
    expect(strFromU8(document ?? new Uint8Array())).toContain('Counted twice.');

    await content.getByRole('link', { name: /overview/ }).click();
    await content.getByRole('button', { name: 'Start D9 4.1 again' }).click();
    await dialog.getByRole('button', { name: 'Leave it as it is' }).click();
    await content.locator('.steps').getByRole('link', { name: 'Check' }).click();
    await expect(content.getByText('Your best so far is 100%')).toBeVisible();
    expect(troubles).toEqual([]);
    expect(lms.requestsOutside()).toEqual([]);
    expect(lms.missing()).toEqual([]);
    expect(lms.violations('sam')).toEqual([]);
    await lms.close();
  });
}
