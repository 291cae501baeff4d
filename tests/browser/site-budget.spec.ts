import { expect, test } from '@playwright/test';
import { lessonPages, packagesOf, siteFiles } from '../../src/cli/bench/built-site.ts';
import { figureSentence, overLimit, type Figure } from '../../src/cli/bench/figure.ts';
import { visitLesson } from '../../src/cli/bench/first-visit.ts';
import { serveGzipped } from '../../src/cli/bench/gzip-server.ts';
import { fileLines, lessonWeight } from '../../src/cli/bench/lesson-weight.ts';
import { packageSizes } from '../../src/cli/bench/package-sizes.ts';
import { onPhone } from '../../src/cli/bench/slow-phone.ts';
import type { SiteServer } from '../../src/cli/serve.ts';

let site: SiteServer;
test.beforeAll(async () => {
  site = await serveGzipped('dist');
});
test.afterAll(() => site.close());

function tooMuch(figures: readonly Figure[]): string[] {
  return overLimit(figures).map(figureSentence);
}

for (const name of lessonPages(siteFiles('dist'))) {
  test(`${name} keeps within its bytes and requests on a first visit`, async ({ browser }) => {
    const visit = await visitLesson(browser, site.address, name, onPhone);
    expect(tooMuch(lessonWeight(visit)), fileLines(visit).join('\n')).toEqual([]);
  });
}

test('no package is larger than its criteria allow: 300 kB for one', () => {
  expect(tooMuch(packageSizes(packagesOf('dist')))).toEqual([]);
});
