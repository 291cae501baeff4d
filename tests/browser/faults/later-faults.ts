import { expect } from '@playwright/test';
import { zipSync } from 'fflate';
import { encodeAttempt } from '../../../src/tracking/suspend-data/attempt-block.ts';
import { criterion } from '../course-content.ts';
import { finishedAttempt, finishedRecord } from '../earlier-work.ts';
import { goToPart, takeCheck } from '../learner-steps.ts';
import { packageFor } from '../package-files.ts';
import { storedRecord } from '../stored-record.ts';
import { all, none, row, words, type Row } from './cell.ts';
import { learner, type Desk, type LmsDesk, type Visit } from './desk.ts';
import { keys } from './site-desk.ts';
import { respond, soon, work, write } from './steps.ts';

const d941 = criterion();
const [heading] = d941.account.headings;
const keptHere = /^Kept on this device( \d\d:\d\d)?$/;
const inReview = 'Your result is recorded. You can go on; your work is still kept.';

/** What counts, as the LMS has it: never to change once it is complete. */
function result(desk: LmsDesk) {
  const { completion, success, score, objectives, interactions } = storedRecord(desk.lms, learner);
  return { completion, success, score, objectives, interactions };
}

function finished(desk: LmsDesk): void {
  desk.lms.store(learner, finishedRecord(desk.kind, d941, {}));
}

async function toAccount({ content }: Visit): Promise<void> {
  await expect(content.getByRole('textbox', { name: heading?.title })).toBeVisible();
}

/** One launch after completion: a little more of the account. */
async function writeMore(visit: Visit, before: string, more: string): Promise<void> {
  const box = visit.content.getByRole('textbox', { name: heading?.title });
  await expect(box).toHaveValue(before);
  await box.fill(before + more);
}

/** To the lesson from wherever the course opened, for the work that is judged. */
async function doTheWork(visit: Visit): Promise<void> {
  await goToPart(visit.content, 'Learn');
  await respond(visit);
  await write(visit, words);
}

/** `package.js` of a later version, in which the lesson has a section more. */
function updated(script: string): string {
  return script
    .replace(/"version":"[^"]*"/, '"version":"9.9.9"')
    .replace(
      /("id":"d9-4-1".*?"sections":\[)/,
      '$1{"code":60,"id":"added","title":"Added","minutes":5},',
    );
}

function updatedZip(desk: LmsDesk): Uint8Array {
  const files = Object.fromEntries(packageFor(desk.kind).files);
  const script = new TextDecoder().decode(files['package.js']);
  return zipSync({ ...files, 'package.js': new TextEncoder().encode(updated(script)) });
}

async function backByADay(desk: Desk): Promise<Visit> {
  const visit = await desk.open();
  await work(visit, 'Written before the clock was moved.');
  await soon(visit);
  await visit.page.clock.setSystemTime(Date.now() - 86_400_000);
  await write(visit, words);
  await soon(visit);
  return visit;
}

const parts = ['Written once.', ' And again.', ' And a third time.'];

/** What time and the LMS's modes do. */
export const laterFaults: readonly Row[] = [
  row(
    'The clock is moved back by a day',
    {
      happen: backByADay,
      words: /^Sent to your LMS \d\d:\d\d · copy here$/,
      stored: all,
      restored: all,
    },
    { happen: backByADay, words: keptHere, stored: all, restored: all },
  ),
  row(
    'Review mode, and another check is taken in it',
    {
      async happen(desk) {
        finished(desk);
        const before = result(desk);
        const visit = await desk.open();
        await toAccount(visit);
        await doTheWork(visit);
        await goToPart(visit.content, 'Check');
        await takeCheck(visit.content, d941, 10, (place) => place > 5);
        await goToPart(visit.content, 'Learn');
        await soon(visit);
        expect(result(desk)).toEqual(before);
        return visit;
      },
      words: inReview,
      stored: all,
      restored: all,
    },
    none('Modes are what an LMS says; without one every visit is a usual one.'),
  ),
  row(
    'Completed, then three launches of account writing, then an update',
    {
      async happen(desk) {
        finished(desk);
        const before = result(desk);
        let text = '';
        for (const more of parts) {
          const visit = await desk.open();
          await writeMore(visit, text, more);
          text += more;
          await desk.leave(visit);
          expect(result(desk)).toEqual(before);
        }
        desk.lms.replacePackage(updatedZip(desk));
        const visit = await desk.open({ device: await desk.anotherDevice() });
        await writeMore(visit, text, '');
        await expect(visit.content.locator('.top .stamp')).toHaveAttribute('data-state', 'done');
        await doTheWork(visit);
        await soon(visit);
        expect(result(desk)).toEqual(before);
        await visit.content.getByRole('link', { name: 'Outcome Four', exact: true }).click();
        await expect(visit.content.getByText(/new since you finished/).first()).toBeVisible();
        return visit;
      },
      words: inReview,
      stored: all,
      restored: all,
    },
    {
      async happen(desk) {
        const page = await desk.device.newPage();
        await page.goto(`${desk.site.url}course.json`);
        const stored = { [keys().attempt]: encodeAttempt(finishedAttempt(d941)) };
        await page.evaluate((values) => {
          for (const [key, value] of Object.entries(values)) localStorage.setItem(key, value);
        }, stored);
        await page.close();
        let text = '';
        for (const more of parts) {
          const visit = await desk.open({ url: desk.site.url });
          await visit.content.getByRole('link', { name: 'Carry on' }).first().click();
          await writeMore(visit, text, more);
          text += more;
          await desk.leave(visit);
        }
        await desk.device.route('**/package.js', async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: updated(await response.text()) });
        });
        const visit = await desk.open({ url: desk.site.url });
        await expect(visit.content.getByText(/new since you finished/).first()).toBeVisible();
        await visit.content.getByRole('link', { name: 'Carry on' }).first().click();
        await writeMore(visit, text, '');
        await doTheWork(visit);
        await soon(visit);
        return visit;
      },
      words: keptHere,
      stored: all,
      restored: all,
    },
  ),
];
