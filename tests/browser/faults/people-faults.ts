import { expect } from '@playwright/test';
import { all, nothing, none, row, withoutWriting, words, type Row } from './cell.ts';
import { learner, type Desk, type Visit } from './desk.ts';
import { keys } from './site-desk.ts';
import {
  openFile,
  openYourWork,
  respond,
  saveFile,
  seen,
  soon,
  toLesson,
  work,
  write,
} from './steps.ts';

const anyTime = /^(Sent to your LMS \d\d:\d\d|Confirmed by your LMS)( · copy here)?$/;
const keptHere = /^Kept on this device( \d\d:\d\d)?$/;

/** One tab writes, the other responds: both end with everything. */
async function inTwoTabs(desk: Desk): Promise<Visit> {
  const one = await desk.open();
  const two = await desk.open();
  await toLesson(two);
  await toLesson(one);
  await write(one, words);
  await soon(one);
  await expect(two.content.locator('.yours textarea').first()).toHaveValue(words);
  await respond(two);
  await soon(two);
  await desk.leave(one);
  return two;
}

/** The learner says at the site who works here now. */
async function nameYourself(visit: Visit, name: string): Promise<void> {
  const { content } = visit;
  await openYourWork(visit);
  const dialog = content.getByRole('dialog');
  await dialog.getByRole('button', { name: /^(Say whose work|Somebody else)/ }).click();
  await dialog.getByLabel('Your name or initials').fill(name);
  await dialog.getByRole('button', { name: 'Keep it under this name' }).click();
  await expect(dialog.getByText(`This is the work of ${name}.`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
}

/** Two tabs, two devices, two people. */
export const peopleFaults: readonly Row[] = [
  row(
    'Two tabs on one attempt',
    { happen: inTwoTabs, words: anyTime, stored: all, restored: all },
    { happen: inTwoTabs, words: keptHere, stored: all, restored: all },
  ),
  row(
    'Two devices in turn',
    {
      async happen(desk) {
        const first = await desk.open();
        await toLesson(first);
        await respond(first);
        await desk.leave(first);
        const other = await desk.anotherDevice();
        const second = await desk.open({ device: other });
        await expect.poll(() => seen(second)).toEqual(withoutWriting);
        await write(second, 'On the other device.');
        await desk.leave(second);
        const back = await desk.open();
        await expect.poll(() => seen(back)).toEqual({ box: 'On the other device.', right: true });
        await write(back, words);
        await soon(back);
        return back;
      },
      words: anyTime,
      stored: all,
      again: async (desk) => desk.open({ device: await desk.anotherDevice() }),
      restored: all,
    },
    {
      async happen(desk) {
        const first = await desk.open();
        await toLesson(first);
        await respond(first);
        const file = await saveFile(first);
        const second = await desk.open({ device: await desk.anotherDevice() });
        await toLesson(second);
        await openFile(second, file);
        await write(second, words);
        const back = await saveFile(second);
        await openFile(first, back);
        await soon(first);
        return first;
      },
      words: keptHere,
      stored: all,
      restored: all,
    },
  ),
  row(
    'Writing continued on a second computer',
    {
      async happen(desk) {
        const first = await desk.open();
        await work(first, 'The new rota board');
        await desk.leave(first);
        const second = await desk.open({ device: await desk.anotherDevice() });
        await expect.poll(() => seen(second)).toEqual({ box: 'The new rota board', right: true });
        await second.content.locator('.yours textarea').first().focus();
        await second.page.keyboard.press('End');
        await second.page.keyboard.type(', since March.');
        return second;
      },
      words: anyTime,
      stored: all,
      // The first computer still holds the shorter text: it must not win.
      restored: all,
    },
    {
      async happen(desk) {
        const elsewhere = await desk.open({ device: await desk.anotherDevice() });
        await work(elsewhere, 'The new rota board');
        const file = await saveFile(elsewhere);
        const here = await desk.open();
        await toLesson(here);
        await openFile(here, file);
        await write(here, words);
        await soon(here);
        return here;
      },
      words: keptHere,
      stored: all,
      restored: all,
    },
  ),
  row(
    'The learner has no id',
    {
      async happen(desk) {
        const visit = await desk.open({ learner: '', name: '' });
        await expect(visit.content.getByRole('alert')).toContainText('did not say who you are');
        await work(visit);
        await soon(visit);
        const kept = await visit.frame().evaluate(() => Object.keys(localStorage));
        expect(kept.filter((name) => /:(attempt|writing)$/.test(name))).toEqual([]);
        return visit;
      },
      words: /^Sent to your LMS \d\d:\d\d$/,
      async end(desk, { page }) {
        await page.close();
        await expect.poll(() => desk.lms.sent('').at(-1)?.kind).toBe('finish');
        // For the record that is judged: the LMS keeps it under no name.
        desk.lms.store(learner, desk.lms.stored(''));
      },
      stored: all,
      again: (desk) => desk.open({ learner: '', name: '' }),
      restored: all,
    },
    {
      // Nobody says whose work it is: it is kept, and a name given later takes it along.
      async happen(desk) {
        const visit = await desk.open();
        await work(visit);
        await soon(visit);
        return visit;
      },
      words: keptHere,
      stored: all,
      async again(desk) {
        const visit = await desk.open();
        await toLesson(visit);
        await nameYourself(visit, 'Sam');
        const copies = await visit.frame().evaluate(() => Object.keys(localStorage));
        expect(copies).toContain(keys('Sam').attempt);
        expect(copies).not.toContain(keys().attempt);
        return visit;
      },
      restored: all,
    },
  ),
  row(
    'The learner changes on the same browser',
    {
      async happen(desk) {
        const sam = await desk.open();
        await work(sam);
        await desk.leave(sam);
        const kim = await desk.open({ learner: 'kim', name: 'Lee, Kim' });
        expect(await seen(kim)).toEqual(nothing);
        await write(kim, 'Kim’s own words.');
        await soon(kim);
        return kim;
      },
      words: anyTime,
      stored: all,
      restored: all,
    },
    {
      async happen(desk) {
        const visit = await desk.open();
        await work(visit);
        await nameYourself(visit, 'Sam');
        await nameYourself(visit, 'Kim');
        await expect.poll(() => seen(visit)).toEqual(nothing);
        await write(visit, 'Kim’s own words.');
        await soon(visit);
        await nameYourself(visit, 'Sam');
        desk.move({ name: 'Sam' });
        return visit;
      },
      words: keptHere,
      stored: all,
      restored: all,
    },
  ),
  row(
    'Browse mode',
    {
      async happen(desk) {
        const visit = await desk.open({ mode: 'browse' });
        await work(visit);
        await soon(visit);
        const kept = await visit.frame().evaluate(() => Object.keys(localStorage));
        expect(kept.filter((name) => name.includes(learner))).toEqual([]);
        return visit;
      },
      words: 'Your LMS opened this for looking round only: nothing you do here is saved.',
      stored: nothing,
      restored: nothing,
    },
    none('Modes are what an LMS says; without one every visit is a usual one.'),
  ),
];
