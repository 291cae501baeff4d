import type { Browser, CDPSession, Page } from '@playwright/test';
import { slowPhone } from './slow-phone.ts';

/** Words in the box before the first key is measured. */
const words = 5000;
const keys = 'we counted them again, '.repeat(6);
/** Milliseconds between two keys: quick for a person, so that what is kept meanwhile gets in the way. */
const between = 90;

/**
 * What each key costs in an account of 5,000 words: the processor time of the page's main thread
 * from one key to the next, taken as many times as a slow phone is slower, in ms. Time in which
 * other programs had the processor does not count, nor does what the measuring itself takes.
 *
 * @param site address of the site; ends in a slash
 * @param name of the page: `d9-4-1-account.html`
 * @param bare whether all but the box is taken away first
 */
export async function typingTimes(
  browser: Browser,
  site: string,
  name: string,
  bare = false,
): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(site + name);
    await page.getByRole('heading', { name: 'Take it with you' }).waitFor();
    await fillFirstBox(page);
    if (bare) await leaveBareBox(page);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const times: number[] = [];
    let before = await busyTime(devtools);
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(between);
      const now = await busyTime(devtools);
      times.push((now - before) * slowPhone.cpuSlowdown);
      before = now;
    }
    return times;
  } finally {
    await context.close();
  }
}

/**
 * Leaves nothing on the page but a box of the same text, width and look that no script of ours
 * listens to: what a key costs there is the browser's own.
 */
async function leaveBareBox(page: Page): Promise<void> {
  await page
    .locator('.account-section textarea')
    .first()
    .evaluate((box: HTMLTextAreaElement) => {
      const bare = box.cloneNode() as HTMLTextAreaElement;
      bare.value = box.value;
      bare.style.width = `${box.offsetWidth}px`;
      bare.style.height = `${box.offsetHeight}px`;
      document.body.replaceChildren(bare);
      bare.focus();
      bare.setSelectionRange(bare.value.length, bare.value.length);
    });
  await page.waitForTimeout(1000);
}

/** Puts the words into the first box and the caret at their end, and waits until all is kept. */
async function fillFirstBox(page: Page): Promise<void> {
  const sentence = 'We moved the desk, because few had seen it, and counted. ';
  const sentences = words / sentence.trim().split(' ').length;
  const text = Array.from(
    { length: sentences },
    (_, at) => sentence + (at % 9 === 8 ? '\n\n' : ''),
  );
  const box = page.locator('.account-section textarea').first();
  await box.fill(text.join(''));
  await box.blur();
  await page.waitForTimeout(2000);
  await box.press('ControlOrMeta+End');
  await page.waitForTimeout(1000);
}

/** Milliseconds that the main thread has worked, without what it worked for these questions. */
async function busyTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return (of('TaskDuration') - of('DevToolsCommandDuration')) * 1000;
}
