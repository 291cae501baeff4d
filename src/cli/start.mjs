// `npm start`: installs what is missing, builds what is not built, serves it and says where.
import { spawn } from 'node:child_process';
import { builtFrom, noteBuilt } from './built-from.mjs';
import { installIfNeeded } from './install.mjs';
import { run, StepFailed } from './run.mjs';

try {
  installIfNeeded();
  const inputs = builtFrom();
  if (inputs.stale) {
    run('npm', ['run', '--silent', 'package']);
    noteBuilt(inputs);
  }
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.error(`\nNothing is served: ${error.message}. What went wrong is printed above.`);
  process.exit(1);
}
// Ctrl-C reaches the server too; this process only waits for it, so that it can stop cleanly.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => server.kill('SIGTERM'));
const server = spawn('node', ['src/cli/serve-course.ts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
server.on('exit', (code) => process.exit(code ?? 0));
