import { expect, test } from '@playwright/test';
import { sealBlock } from '../../../src/tracking/suspend-data/block.ts';
import { releasedAttempts } from '../../fixtures/released-attempts.ts';
import { all, none, nothing, row, withoutWriting, type Cell, type Row } from './cell.ts';
import { learner, type LmsDesk, type SiteDesk, type Visit } from './desk.ts';
import { keys, storageOf } from './site-desk.ts';
import { seen, soon, toLesson, work } from './steps.ts';

const suspendData = 'cmi.suspend_data';
const anyTime = /^(Sent to your LMS \d\d:\d\d|Confirmed by your LMS)( · copy here)?$/;
const keptHere = /^Kept on this device( \d\d:\d\d)?$/;

/** All of the work, as version 0.1.0 of the course wrote it. */
const older = releasedAttempts.find(({ name }) => name === '0.1.0/some-work')?.text ?? '';
/** Sound, by its own word, and of a version that is far from written. */
const newer = `${sealBlock(60, 'whatever-comes-then')}~`;

async function worked(desk: LmsDesk | SiteDesk): Promise<Visit> {
  const visit = await desk.open();
  await work(visit);
  await soon(visit);
  return visit;
}

/** The LMS hands something else over than it was given, and no bookmark with it. */
function handsOver(desk: LmsDesk, text: string): void {
  const named = {
    scorm12: { 'cmi.core.exit': 'suspend', 'cmi.core.lesson_location': '' },
    scorm2004: { 'cmi.exit': 'suspend', 'cmi.location': '' },
  };
  const before = desk.lms.stored(learner);
  const rest = named[desk.column === 'scorm12' ? 'scorm12' : 'scorm2004'];
  desk.lms.store(learner, { ...before, ...rest, [suspendData]: text });
}

async function keepInstead(
  desk: SiteDesk,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const page = await desk.device.newPage();
  await page.goto(`${desk.site.url}course.json`);
  await page.evaluate((all) => {
    for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value);
  }, values);
  await page.close();
}

/** The first minutes of a learner's work, as the newest version wrote it. */
const begun = releasedAttempts.findLast(({ name }) => name.endsWith('/just-begun'))?.text ?? '';

/** A short record is cut everywhere; a long one at both ends of each of its parts. */
function cuts(whole: string): string[] {
  const dot = whole.indexOf('.');
  const ends = [1, 20, dot, dot + 20, whole.length - 1].map((length) => whole.slice(0, length));
  return [...Array.from(begun, (_, at) => begun.slice(0, at)).slice(1), ...ends];
}

const truncatedInLms: Cell<LmsDesk> = {
  async happen(desk) {
    await desk.leave(await worked(desk));
    expect(await desk.kept()).toEqual(all);
    const whole = desk.lms.stored(learner)[suspendData] ?? '';
    test.setTimeout(240_000);
    // On a device that knows nothing: what can be read is there, and the rest is told of.
    const tab = await (await desk.anotherDevice()).newPage();
    for (const cut of cuts(whole)) {
      handsOver(desk, cut);
      const visit = await desk.open({ tab });
      await expect(visit.content.getByRole('alert'), cut).toContainText('could not be read');
      await visit.frame().evaluate(() => localStorage.clear());
      await desk.away(visit);
    }
    handsOver(desk, whole.slice(0, whole.length - 1));
    const again = await desk.open();
    await toLesson(again);
    return again;
  },
  words: anyTime,
  stored: all,
  restored: all,
};

const truncatedHere: Cell<SiteDesk> = {
  async happen(desk) {
    await desk.leave(await worked(desk));
    const { attempt, writing } = keys();
    const whole = await storageOf(desk.site.url, desk.device);
    const cutOff = (key: string, length: number) => ({
      [key]: (whole[key] ?? '').slice(0, length),
    });
    for (const [key, length] of [
      [attempt, 1],
      [attempt, (whole[attempt] ?? '').length - 1],
      [writing, 1],
      [writing, (whole[writing] ?? '').length - 1],
    ] as const) {
      await keepInstead(desk, { ...whole, ...cutOff(key, length) });
      const cut = await desk.open();
      await expect(cut.content.getByRole('alert')).toContainText('could not be read');
      await cut.page.close();
      const aside = Object.entries(await storageOf(desk.site.url, desk.device)).filter(
        ([name, value]) => name.startsWith(`${key}:aside-`) && value.length === length,
      );
      expect(aside, `${key} cut to ${length} is kept aside`).toHaveLength(1);
    }
    await keepInstead(desk, whole);
    const again = await desk.open();
    await toLesson(again);
    return again;
  },
  words: keptHere,
  stored: all,
  restored: all,
};

/** What comes back is not what was sent, or not from this version of the course. */
export const dataFaults: readonly Row[] = [
  row(
    'Suspend data comes back empty',
    {
      async happen(desk) {
        await desk.leave(await worked(desk));
        expect(await desk.kept()).toEqual(all);
        handsOver(desk, '');
        const again = await desk.open();
        await toLesson(again);
        return again;
      },
      words: /^Sent to your LMS \d\d:\d\d · copy here$/,
      stored: all,
      restored: all,
    },
    none('There is no suspend data without an LMS; see “Storage is cleared between launches”.'),
  ),
  row('Saved data is truncated, at every length', truncatedInLms, truncatedHere),
  row(
    'Saved data is from an older version',
    {
      async happen(desk) {
        handsOver(desk, older);
        const visit = await desk.open();
        await expect.poll(() => seen(visit)).toEqual(all);
        return visit;
      },
      words: anyTime,
      stored: all,
      restored: all,
    },
    {
      async happen(desk) {
        await keepInstead(desk, { [keys().attempt]: older.split('.')[0] ?? '' });
        const visit = await desk.open();
        await expect.poll(() => seen(visit)).toEqual(withoutWriting);
        await visit.content.locator('.yours textarea').first().fill(all.box);
        return visit;
      },
      words: keptHere,
      stored: all,
      restored: all,
    },
  ),
  row(
    'Saved data is from a newer version',
    {
      async happen(desk) {
        handsOver(desk, newer);
        const visit = await desk.open();
        await expect(visit.content.getByRole('alert')).toContainText('newer version');
        await work(visit);
        await soon(visit);
        return visit;
      },
      words:
        /^Not saved: your LMS holds work from a newer version of this course, which is left untouched\. Kept on this device \d\d:\d\d\.$/,
      async end(desk, { page }) {
        await page.close();
        await expect.poll(() => desk.lms.sent(learner).at(-1)?.kind).toBe('finish');
        expect(desk.lms.stored(learner)[suspendData]).toBe(newer);
      },
      stored: nothing,
      restored: all,
    },
    {
      async happen(desk) {
        await keepInstead(desk, { [keys().attempt]: newer.slice(0, -1) });
        const visit = await desk.open();
        await expect(visit.content.getByRole('alert')).toContainText('newer version');
        await work(visit);
        await soon(visit);
        const stored = await storageOf(desk.site.url, desk.device);
        expect(stored[`${keys().attempt}:aside-1`]).toBe(newer.slice(0, -1));
        return visit;
      },
      words: keptHere,
      stored: all,
      restored: all,
    },
  ),
  row(
    'Something that was never ours lies where the work should be',
    {
      async happen(desk) {
        await desk.leave(await worked(desk));
        expect(await desk.kept()).toEqual(all);
        handsOver(desk, 'page=3;score=12');
        const again = await desk.open();
        await expect(again.content.getByRole('alert')).toContainText('could not be read');
        const aside = `outcome-four:outcome-four-d9-4-1:lms:${learner}:lms:aside-1`;
        const kept = await again.frame().evaluate((key) => localStorage.getItem(key), aside);
        expect(kept).toBe('page=3;score=12');
        return again;
      },
      words: anyTime,
      stored: all,
      restored: all,
    },
    {
      async happen(desk) {
        await keepInstead(desk, {
          [keys().attempt]: '{"not": "ours"}',
          [keys().writing]: '<html>',
        });
        const visit = await desk.open();
        await expect(visit.content.getByRole('alert')).toContainText('could not be read');
        await work(visit);
        await soon(visit);
        const stored = await storageOf(desk.site.url, desk.device);
        expect(stored[`${keys().attempt}:aside-1`]).toBe('{"not": "ours"}');
        expect(stored[`${keys().writing}:aside-1`]).toBe('<html>');
        return visit;
      },
      words: keptHere,
      stored: all,
      restored: all,
    },
  ),
];
