// `npm test`: installs what is missing, then types, format and content, unit tests, the build, and
// a real browser against the site and the packages. Runs every step, and says at the end what failed.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { builtFrom, noteBuilt } from './built-from.mjs';
import { installIfNeeded } from './install.mjs';
import { run, StepFailed } from './run.mjs';

const unitReport = 'test-results/unit.json';
const browserReport = 'test-results/browser.json';
rmSync('test-results', { recursive: true, force: true });

const failed = [];
function step(name, work) {
  const began = Date.now();
  console.log(`\n== ${name}`);
  try {
    work();
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    failed.push(name);
    console.error(error.message);
  }
  console.log(`== ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

step('Install', installIfNeeded);
if (failed.length === 0) {
  step('Types, format and content', () => run('npm', ['run', '--silent', 'check']));
  step('Build the site and the packages', () => {
    run('npm', ['run', '--silent', 'package']);
    noteBuilt(builtFrom());
  });
  step('Unit and content tests', () =>
    run('npx', [
      'vitest',
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ]),
  );
  step('Browser tests', () => {
    run('node', ['src/cli/find-browser.ts']);
    run('npx', ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts']);
  });
}

const unit = existsSync(unitReport) ? JSON.parse(readFileSync(unitReport, 'utf8')) : {};
const browser = existsSync(browserReport)
  ? JSON.parse(readFileSync(browserReport, 'utf8')).stats
  : {};
const passes = (unit.numPassedTests ?? 0) + (browser.expected ?? 0);
const failures = (unit.numFailedTests ?? 0) + (browser.unexpected ?? 0) + (browser.flaky ?? 0);
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll steps passed.');
console.log(`${passes} passed, ${Math.max(failures, failed.length)} failed`);
process.exit(failed.length > 0 || failures > 0 || passes === 0 ? 1 : 0);
