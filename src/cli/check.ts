/**
 * `npm run check`: types, format and content, each with everything that is wrong, then a count.
 * `npm run check -- --add-ids` first adds new ids to `content/released.yaml`.
 */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { writeFileSync } from 'node:fs';
import { releasedFile, withIdsAdded } from './add-ids.ts';
import { checkContent, reportLines } from './check-content.ts';
import { contentFiles } from './content-files.ts';

/** What a step has to say, and whether it found nothing wrong. */
interface Outcome {
  readonly said: string;
  readonly sound: boolean;
}

/** Runs one of the project's own tools. */
async function tool(...command: string[]): Promise<Outcome> {
  const child = spawn('npx', ['--no-install', ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const ended = new Promise<Outcome>((resolve) => {
    child.on('error', ({ message }) => resolve({ said: message, sound: false }));
    child.on('close', (status) => resolve({ said: '', sound: status === 0 }));
  });
  const said = await Promise.all([text(child.stdout), text(child.stderr)]);
  const { said: last, sound } = await ended;
  return { said: [...said, last].join(''), sound };
}

async function content(): Promise<Outcome> {
  const report = await checkContent(contentFiles(), new Date().toISOString().slice(0, 10));
  const counts = `${report.problems.length} problems, ${report.warnings.length} warnings`;
  return {
    said: [...reportLines(report), counts].join('\n'),
    sound: report.problems.length === 0,
  };
}

if (process.argv.includes('--add-ids')) {
  writeFileSync(releasedFile, await withIdsAdded(contentFiles()));
  console.log(`Added new ids to ${releasedFile}.`);
}

// All at once, and told of in this order.
const steps: [string, Promise<Outcome>][] = [
  ['Types', tool('astro', 'check')],
  ['Format', tool('prettier', '--check', '.')],
  ['Content', content()],
];
const failed: string[] = [];
for (const [name, step] of steps) {
  const { said, sound } = await step;
  console.log(`\n-- ${name}\n${said.trimEnd()}`);
  if (!sound) failed.push(name);
}
console.log(failed.length > 0 ? `\nTo mend: ${failed.join(', ')}` : '\nNothing to mend.');
process.exitCode = failed.length > 0 ? 1 : 0;
