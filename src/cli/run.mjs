import { spawnSync } from 'node:child_process';

/** A step that did not end well; its output was already shown. */
export class StepFailed extends Error {}

/**
 * Runs a command and shows its output. Throws StepFailed if it does not exit with 0.
 * npm is a script on Windows and needs a shell there; nothing of ours needs quoting.
 */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (error || status !== 0) {
    throw new StepFailed(`${command} ${args.join(' ')} ended with ${error?.message ?? status}`);
  }
}
