import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildPackage } from '../../scorm/build-package.ts';
import { siteFiles } from '../../src/cli/bench/built-site.ts';
import { emptyAttempt } from '../../src/course/attempt/attempt.ts';
import { reachSection } from '../../src/course/attempt/changes.ts';
import { finishCheck, startCheck } from '../../src/course/attempt/check-changes.ts';
import { pool } from '../../src/course/course.ts';
import type { CourseDescription } from '../../src/course/course-description.ts';
import { packageScopes } from '../../src/course/package-scope.ts';
import type { PackageOptions } from '../../src/course/settings-for-scope.ts';
import { ruleWords } from '../../src/course/rule-words.ts';
import { encodeSuspendData } from '../../src/tracking/suspend-data/suspend-data.ts';
import { startLms } from '../lms/server.ts';
import { criterion } from './course-content.ts';
import { closeTab, launch } from './launch.ts';
import { strictLmsKinds } from './package-files.ts';
import { storedRecord } from './stored-record.ts';

const d941 = criterion();
const { code, lesson, questions } = d941;

/** All of the lesson, and a check of ten of which six were right; the scenario was not opened. */
function lessonAndSixty() {
  const asked = pool(questions).slice(0, 10);
  const read = lesson.sections.reduce(
    (attempt, section) => reachSection(attempt, 1, code, section.code),
    emptyAttempt(7),
  );
  const codes = asked.map((question) => question.code);
  const marks = asked.map((_, place) => place < 6);
  return finishCheck(startCheck(read, 1, code, codes), 1, code, marks);
}

/** Choices, and whether that work is complete and its check passed by them. */
const choices = [
  { rule: 'all-parts', passMark: 60, report: 'completed', complete: false, passed: true },
  { rule: 'check-passed', passMark: 60, report: 'passed', complete: true, passed: true },
  { rule: 'check-passed', passMark: 65, report: 'completed', complete: false, passed: false },
  { rule: 'lessons-visited', passMark: 65, report: 'completed', complete: true, passed: false },
] as const;

for (const kind of strictLmsKinds) {
  const is12 = kind.endsWith('1.2');
  for (const { complete, passed, ...options } of choices) {
    const { rule, passMark, report } = options;
    test(`${kind}: ${rule}, ${passMark}%, ${report}: every page, what is sent, record and table obey`, async ({
      context,
    }) => {
      const lms = await startLms({ zip: packageWith(options, is12), lms: kind });
      const earlier = encodeSuspendData({ attempt: lessonAndSixty() });
      const exit = is12 ? 'cmi.core.exit' : 'cmi.exit';
      lms.store('sam', { [exit]: 'suspend', 'cmi.suspend_data': earlier });
      const opened = await launch(lms, context, { learner: 'sam' });
      const { content, page } = opened;

      const sent = storedRecord(lms, 'sam');
      const end = is12 ? report : 'completed';
      expect(sent.completion).toBe(complete ? end : 'incomplete');
      expect(sent.success === 'passed').toBe(!is12 && passed);
      expect(sent.score).toBe('60');
      expect(sent.objectives[0]).toMatchObject({ status: complete ? 'completed' : 'incomplete' });

      const go = (name: string) =>
        lms.frame(page).evaluate((href) => {
          const link = document.createElement('a');
          link.href = href;
          document.body.append(link);
          link.click();
          link.remove();
        }, name);
      await go(`${d941.id}.html`);
      await expect(content.getByText(`${passMark}% to pass`)).toBeVisible();
      await expect(content.locator('main .stamp').first()).toHaveAttribute(
        'data-state',
        complete ? 'done' : 'begun',
      );
      await go(`${d941.id}-check.html`);
      await expect(content.getByText(`${passMark}% is a pass`)).toBeVisible();
      const verdict = passed ? 'a pass' : 'not yet a pass';
      await expect(content.getByRole('heading', { name: `60%: ${verdict}` })).toBeVisible();
      await go('help.html');
      const when = `shows as complete when you ${ruleWords[rule]}.`;
      await expect(content.getByText(when)).toBeVisible();
      await go('record.html');
      await expect(content.getByText(when)).toBeVisible();
      await expect(content.getByText(`pass mark ${passMark}%`)).toBeVisible();
      const state = complete ? 'complete' : 'begun';
      await expect(content.locator('.recorded strong')).toHaveText(state);
      const [, line] = (await content.getByLabel('The table as text').inputValue()).split('\n');
      expect(line).toContain(`,${state},complete,`);
      expect(line).toContain(passed ? ',complete,1,60,' : ',begun,1,60,');
      expect(line).toContain(`,${passMark},`);
      expect(line).toContain(ruleWords[rule]);
      await closeTab(lms, opened, 'sam');
      expect(lms.violations('sam')).toEqual([]);
      await lms.close();
    });
  }
}

/** D9 4.1 as a package with these choices, made of the built site. */
function packageWith(options: Omit<PackageOptions, 'standard'>, is12: boolean): Uint8Array {
  const site = siteFiles('dist');
  const description = JSON.parse(readFileSync('dist/course.json', 'utf8')) as CourseDescription;
  const scope = packageScopes(description).find(({ id }) => id.endsWith(d941.id));
  if (!scope) throw new Error(`The site holds no ${d941.id}`);
  const standard = is12 ? 'scorm-1.2' : 'scorm-2004';
  const control = siteFiles(join('scorm', 'control', is12 ? '1.2' : '2004'));
  return buildPackage({ description, scope, options: { ...options, standard }, site, control });
}
