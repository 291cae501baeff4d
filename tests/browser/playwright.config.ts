import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { browserArguments } from '../../src/cli/browser-arguments.ts';
import { windowlessHere } from '../../src/cli/browsers.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  // Two at least: much of a test is waiting. A third on two processors saves a tenth of the time,
  // and has tests wait for each other longer than a person would.
  workers: Math.max(2, Math.min(4, availableParallelism())),
  // A test that passes at the second try hides a fault of ours.
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    // A trace of every test would cost a third of the whole run; a picture of a failure says enough.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: windowlessHere(),
      args: [
        ...browserArguments,
        // An origin by plain http that is no name of this machine's own.
        '--host-resolver-rules=MAP course.test 127.0.0.1',
      ],
    },
  },
});
