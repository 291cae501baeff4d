import { rmSync } from 'node:fs';
import { expect } from '@playwright/test';
import { all, words, type Cell } from './cell.ts';
import type { Desk, SiteDesk } from './desk.ts';
import { newProfile, startKillable, type Killable } from './killable.ts';
import { respond, toLesson, write } from './steps.ts';

/** The browser's process is ended, and the learner starts it again on the same machine. */
export function killed<D extends Desk>(told: RegExp): Cell<D> {
  let profile = '';
  let machine: Killable;
  return {
    async happen(desk) {
      profile = await newProfile();
      machine = await startKillable(profile);
      const visit = await desk.open({ device: machine.device });
      await toLesson(visit);
      await respond(visit);
      await write(visit, words);
      await machine.untilOnDisk(words);
      if ('lms' in desk) await expect.poll(() => desk.kept(), { timeout: 15_000 }).toEqual(all);
      return visit;
    },
    words: told,
    async end(desk) {
      await machine.kill();
      machine = await startKillable(profile);
      if ('site' in desk) (desk as Desk as SiteDesk).move({ device: machine.device });
    },
    stored: all,
    again: (desk) => desk.open({ device: machine.device }),
    restored: all,
    async after() {
      await machine.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
