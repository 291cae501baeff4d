import { expect } from '@playwright/test';
import type { Content } from '../content.ts';
import { criterion } from '../course-content.ts';
import { goToPart, practise, respondInCheck } from '../learner-steps.ts';
import { storedRecord } from '../stored-record.ts';
import { all, row, type Cell, type Row } from './cell.ts';
import { learner, type Desk, type LmsDesk, type SiteDesk, type Visit } from './desk.ts';
import { killed } from './killed.ts';
import {
  lookAway,
  lookBack,
  respond,
  seen,
  soon,
  toAnyPart,
  toLesson,
  work,
  write,
} from './steps.ts';

const d941 = criterion();
const anyTime = /^(Sent to your LMS \d\d:\d\d|Confirmed by your LMS)( · copy here)?$/;
const keptHere = /^Kept on this device( \d\d:\d\d)?$/;

/** The steps of the journey; after each the tab is closed, and the next visit finds it done. */
const steps: readonly {
  take(content: Content): Promise<void>;
  find(visit: Visit): Promise<void>;
}[] = [
  {
    take: async (content) => void (await content.locator('.yours textarea').first().fill(all.box)),
    find: async (visit) => expect((await seen(visit)).box).toBe(all.box),
  },
  {
    take: async (content) => respond({ content } as Visit),
    find: async (visit) => expect.poll(() => seen(visit)).toEqual(all),
  },
  {
    async take(content) {
      await goToPart(content, 'Practise');
      await practise(content, d941, 1);
    },
    async find({ content }) {
      await goToPart(content, 'Practise');
      await expect(content.getByRole('region', { name: 'Decision 2' })).toBeVisible();
    },
  },
  {
    async take(content) {
      await goToPart(content, 'Check');
      await content.getByRole('button', { name: 'Start the check' }).click();
      await respondInCheck(content, d941, 0, true);
      await content.getByRole('button', { name: 'Next' }).click();
    },
    async find({ content }) {
      await goToPart(content, 'Check');
      await expect(content.getByText(/Question \d+ of 10/).first()).toBeVisible();
    },
  },
  {
    async take(content) {
      await goToPart(content, 'Account');
      await content.getByRole('textbox').first().fill('Counted by hand.');
    },
    async find({ content }) {
      await goToPart(content, 'Account');
      await expect(content.getByRole('textbox').first()).toHaveValue('Counted by hand.');
    },
  },
];

/** The tab is closed at once after each step: nothing is waited for. */
function closedAtEachStep<D extends Desk>(told: RegExp): Cell<D> {
  return {
    async happen(desk) {
      let visit = await desk.open();
      await toLesson(visit);
      for (const { take, find } of steps) {
        await take(visit.content);
        await desk.leave(visit);
        visit = await desk.open();
        await toAnyPart(visit);
        await find(visit);
      }
      return visit;
    },
    words: told,
    stored: all,
    async again(desk) {
      const visit = await desk.open();
      await toAnyPart(visit);
      await goToPart(visit.content, 'Learn');
      return visit;
    },
    restored: all,
  };
}

/** The lid closes: what is unsaved goes out at once, and the hour is nobody's time. */
function lidClosed<D extends Desk>(told: RegExp): Cell<D> {
  return {
    async happen(desk) {
      const visit = await desk.open();
      await work(visit, 'The new rota board');
      await soon(visit);
      await write(visit, all.box);
      await lookAway(visit);
      await expect.poll(() => desk.kept()).toEqual(all);
      await visit.page.clock.fastForward(3_600_000);
      await lookBack(visit);
      await visit.content.locator('.yours textarea').first().press('End');
      await soon(visit);
      return visit;
    },
    words: told,
    end: (desk, visit) => desk.leave(visit),
    stored: all,
    async again(desk) {
      if ('lms' in desk) {
        const time = storedRecord((desk as Desk as LmsDesk).lms, learner).totalTime;
        expect(time, 'an hour that counted').toMatch(/^0*0:0\d:|^PT\d{1,3}(\.\d+)?S$/);
      }
      return desk.open();
    },
    restored: all,
  };
}

/** The page goes away, whether the learner wanted it or not. */
export const leavingFaults: readonly Row[] = [
  row(
    'The tab is closed without Exit, at each step of the journey',
    closedAtEachStep<LmsDesk>(anyTime),
    closedAtEachStep<SiteDesk>(keptHere),
  ),
  row(
    'The machine is killed: the browser’s process is ended',
    killed<LmsDesk>(anyTime),
    killed<SiteDesk>(keptHere),
  ),
  row(
    'The laptop’s lid is closed for an hour',
    lidClosed<LmsDesk>(anyTime),
    lidClosed<SiteDesk>(keptHere),
  ),
];
