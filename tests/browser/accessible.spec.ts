import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';

const faulty = '<img src="data:,"><p style="color: #999; background: #fff">Grey</p>';

/** A page with a frame: which of the two holds the faults. */
async function show(page: Page, outside: string, inside: string): Promise<void> {
  const part = `<!doctype html><html lang="en"><title>A part</title><section>${inside}</section></html>`;
  const frame = `<iframe id="inner" title="A part" srcdoc='${part}'></iframe>`;
  await page.setContent(
    `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>${outside}${frame}</main></html>`,
  );
}

test('axe finds faults in a page with a frame, in that frame, and in a page without', async ({
  page,
}) => {
  await show(page, '', '');
  await expectAccessible(page);
  for (const [outside, inside] of [
    [faulty, ''],
    ['', faulty],
  ] as const) {
    await show(page, outside, inside);
    const judged = expectAccessible(page);
    await expect(judged).rejects.toThrow(/image-alt/);
    await expect(judged).rejects.toThrow(/color-contrast/);
  }
  await expect(expectAccessible(page, { at: ['#inner', 'section'] })).rejects.toThrow(/image-alt/);
  await expectAccessible(page, { not: 'iframe' });
  await page.setContent(
    `<!doctype html><html lang="en"><title>A page</title><main>${faulty}</main></html>`,
  );
  await expect(expectAccessible(page)).rejects.toThrow(/color-contrast/);
});
