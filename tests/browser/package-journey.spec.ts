import { expect, test } from '@playwright/test';
import { keptResponse } from '../../src/course/question/kept-response.ts';
import { pool } from '../../src/course/course.ts';
import { textOf } from '../../src/stores/writing.ts';
import { response12 } from '../../src/tracking/interactions-12.ts';
import { response2004 } from '../../src/tracking/interactions-2004.ts';
import { startLms } from '../lms/server.ts';
import { course, criterion } from './course-content.ts';
import { closeTab, launch, saved } from './launch.ts';
import {
  goToPart,
  learnSections,
  practise,
  startLearning,
  takeCheck,
  workplaceBoxes,
  type Responded,
} from './learner-steps.ts';
import { lmsKinds, zipFor } from './package-files.ts';
import { storedRecord, storedWork } from './stored-record.ts';

const { drawn, passMark } = course();
const d941 = criterion();
const asked = pool(d941.questions);
const change = 'The new returns form,\nsince March: 40 fewer calls a week — “a relief”.';
const account = 'I reviewed the returns form that my team began to use in March.';

for (const kind of lmsKinds) {
  test(`${kind}: a learner goes through the criterion in two visits, and the LMS has all of it`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const is12 = kind.endsWith('1.2');
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    const record = () => storedRecord(lms, 'sam');
    const responseTold = is12 ? response12 : response2004;

    /** Every question of the pool in order, with the first responses only. */
    const expectInteractions = (responded: readonly Responded[]) => {
      const told = asked.map((question, rank) => {
        const first = responded.find((r) => r.question.code === question.code);
        return {
          id: `D9-4.1-Q${String(rank + 1).padStart(2, '0')}-${question.id}`,
          response: first ? responseTold(question, keptResponse(first.response)) : '',
          result: first ? (first.right ? 'correct' : is12 ? 'wrong' : 'incorrect') : '',
        };
      });
      const stored = record().interactions;
      expect(stored.map(({ id, response, result }) => ({ id, response, result }))).toEqual(told);
    };

    const firstDevice = await browser.newContext();
    const began = Date.now();
    const first = await launch(lms, firstDevice, { learner: 'sam', name: 'Okafor, Sam' });

    await test.step('the launch is recorded at once, before anything is done', async () => {
      const arrived = lms.sent('sam')[0]?.at ?? Number.NaN;
      test.info().annotations.push({
        type: 'milliseconds from launch to the first saved commit',
        description: String(arrived - began),
      });
      expect(record()).toMatchObject({ completion: 'incomplete', score: '', exit: 'suspend' });
      expect(record().objectives).toEqual([{ id: 'D9-4.1', status: 'incomplete', score: '' }]);
      expectInteractions([]);
    });

    await test.step('learn', async () => {
      await startLearning(first.content);
      await workplaceBoxes(first.content).first().fill(change);
      await learnSections(first.content, d941, d941.lesson.sections);
      await expect(saved(first.content)).toHaveText(/^Sent to your LMS \d\d:\d\d · copy here$/);
      await expect
        .poll(() => textOf(storedWork(record()).writing, 'd9-4-1/box/change-reviewed'))
        .toBe(change);
    });

    await test.step('practise', async () => {
      await goToPart(first.content, 'Practise');
      await practise(first.content, d941);
    });

    const firstCheck = await test.step('check, not yet passed', async () => {
      await goToPart(first.content, 'Check');
      const responded = await takeCheck(first.content, d941, drawn, (place) => place < 4);
      await expect.poll(() => record().score, { timeout: 10_000 }).toBe('40');
      expect(record()).toMatchObject({ completion: 'incomplete', scaled: is12 ? '' : '0.4' });
      expectInteractions(responded);
      return responded;
    });

    await test.step('account: what was written in the lesson is offered, and never put in unasked', async () => {
      await goToPart(first.content, 'Account');
      const heading = first.content.getByRole('textbox', { name: d941.account.headings[0]?.title });
      await expect(heading).toHaveValue('');
      await expect(
        first.content
          .getByRole('region', { name: 'From your lesson' })
          .getByText('The new returns form'),
      ).toBeVisible();
      await heading.pressSequentially(account);
    });

    await test.step('leave by closing the tab, in the middle of typing', async () => {
      await closeTab(lms, first, 'sam');
      expect(record()).toMatchObject({ completion: 'incomplete', exit: 'suspend', score: '40' });
      expect(record().location).toBe('d9-4-1-account');
      expect(record().totalTime).not.toMatch(/^(00:?)*$|^PT0S$|^$/);
      await firstDevice.close();
    });

    const secondDevice = await browser.newContext();
    const second = await launch(lms, secondDevice, { learner: 'sam', name: 'Okafor, Sam' });

    await test.step('come back, on another device: at the account, with everything there', async () => {
      const { content } = second;
      await expect(content.getByRole('heading', { level: 1 })).toHaveText('Your account');
      await expect(
        content.getByRole('textbox', { name: d941.account.headings[0]?.title }),
      ).toHaveValue(account);
      await expect(content.getByRole('dialog')).toHaveCount(0);
      await expect(content.getByRole('alert')).toHaveCount(0);
      for (const [part, state] of [
        ['learn', 'done'],
        ['practise', 'done'],
        ['check', 'begun'],
      ]) {
        await expect(content.locator(`[data-part-mark$="${part}"]`)).toHaveAttribute(
          'data-state',
          state ?? '',
        );
      }
      await goToPart(content, 'Learn');
      await expect(workplaceBoxes(content).first()).toHaveValue(change);
      await expect(content.getByText('You got this right before.').first()).toBeVisible();
      await goToPart(content, 'Practise');
      await expect(content.getByRole('heading', { name: 'Your decisions' })).toBeVisible();
    });

    await test.step('finish', async () => {
      await goToPart(second.content, 'Check');
      await expect(
        second.content.getByRole('heading', { name: '40%: not yet a pass' }),
      ).toBeVisible();
      const secondCheck = await takeCheck(second.content, d941, drawn, () => true);
      await expect.poll(() => record().completion, { timeout: 10_000 }).toBe('completed');
      expect(record()).toMatchObject({
        score: '100',
        scaled: is12 ? '' : '1',
        success: is12 ? '' : 'passed',
        objectives: [{ id: 'D9-4.1', status: 'completed', score: '100' }],
      });
      expect(Number(record().score)).toBeGreaterThanOrEqual(passMark);
      expectInteractions([...firstCheck, ...secondCheck]);
      await expect(second.content.locator('.top .stamp')).toHaveAttribute('data-state', 'done');
      await closeTab(lms, second, 'sam');
      await secondDevice.close();
    });

    const { attemptLength, writing } = storedWork(record());
    expect(attemptLength).toBeLessThanOrEqual(170);
    expect(textOf(writing, 'd9-4-1/box/change-reviewed')).toBe(change);
    expect(record().exit).toBe('suspend');
    const atExit = lms.sent('sam').at(-1)?.bytes ?? 0;
    expect(atExit).toBeLessThan(60 * 1024);
    test
      .info()
      .annotations.push(
        { type: 'characters of the attempt at 100 %', description: String(attemptLength) },
        { type: 'bytes at exit', description: String(atExit) },
        { type: 'deliveries', description: String(lms.sent('sam').length) },
      );
    expect(lms.violations('sam')).toEqual([]);
    expect(lms.refusals('sam')).toEqual([]);
    expect(lms.requestsOutside()).toEqual([]);
    expect(lms.missing()).toEqual([]);
    expect([...first.troubles, ...second.troubles]).toEqual([]);
    await lms.close();
  });
}
