import { zipProblemWords } from '../../../../scorm/zip-problem-words.ts';
import { sizeProblem, zipLimits } from '../../../../scorm/zip-problem.ts';
import type { CheckAnswer } from './check-messages.ts';

/**
 * Checks a zip from disk. One that is too large is refused before any of it is read. Nothing is sent
 * anywhere and nothing in it is run. Rejects with the signal's reason once it is aborted.
 */
export function checkZip(file: File, signal: AbortSignal): Promise<CheckAnswer> {
  const tooLarge = sizeProblem(file.size, zipLimits);
  if (tooLarge) return Promise.resolve({ kind: 'refused', words: zipProblemWords(tooLarge) });
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void): void => {
      worker.terminate();
      signal.removeEventListener('abort', abort);
      settle();
    };
    const abort = (): void => end(() => reject(signal.reason));
    signal.addEventListener('abort', abort);
    worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => end(() => resolve(data));
    worker.onerror = () => end(() => resolve({ kind: 'refused', words: notLoaded }));
    worker.postMessage(file);
  });
}

const notLoaded =
  'The check could not go on: its part of this page did not load, or the zip is more than this ' +
  'browser can hold. Load this page again and try once more.';
