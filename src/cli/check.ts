/**
 * `npm run check`: types, format and content, each with everything that is wrong, then a count.
 * `npm run check -- --add-ids` first adds new ids to `content/released.yaml`.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { releasedFile, withIdsAdded } from './add-ids.ts';
import { checkContent, reportLines } from './check-content.ts';
import { contentFiles } from './content-files.ts';

/** Runs one of the project's own tools and shows its output; true if it found nothing wrong. */
function tool(...command: string[]): boolean {
  const { status, error } = spawnSync('npx', ['--no-install', ...command], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (error) console.error(error.message);
  return status === 0;
}

async function content(): Promise<boolean> {
  const report = await checkContent(contentFiles(), new Date().toISOString().slice(0, 10));
  console.log(reportLines(report).join('\n'));
  console.log(`${report.problems.length} problems, ${report.warnings.length} warnings`);
  return report.problems.length === 0;
}

if (process.argv.includes('--add-ids')) {
  writeFileSync(releasedFile, await withIdsAdded(contentFiles()));
  console.log(`Added new ids to ${releasedFile}.`);
}

const steps: [string, () => boolean | Promise<boolean>][] = [
  ['Types', () => tool('astro', 'check')],
  ['Format', () => tool('prettier', '--check', '.')],
  ['Content', content],
];
const failed: string[] = [];
for (const [name, step] of steps) {
  console.log(`\n-- ${name}`);
  if (!(await step())) failed.push(name);
}
console.log(failed.length > 0 ? `\nTo mend: ${failed.join(', ')}` : '\nNothing to mend.');
process.exitCode = failed.length > 0 ? 1 : 0;
