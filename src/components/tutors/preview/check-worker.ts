import { checkPackage, isLookedInto } from '../../../../scorm/check-package.ts';
import { readZip } from '../../../../scorm/read-zip.ts';
import { zipProblemWords } from '../../../../scorm/zip-problem-words.ts';
import { zipLimits } from '../../../../scorm/zip-problem.ts';
import type { CheckAnswer } from './check-messages.ts';

// Unpacks and looks through a zip in a thread of its own: the page stays live, and to cancel is to
// end this worker, whatever the zip makes it do.
addEventListener('message', ({ data }: MessageEvent<File>) => {
  check(data).then(
    (answer) => postMessage(answer),
    () => postMessage({ kind: 'refused', words: unread } satisfies CheckAnswer),
  );
});

const unread =
  'This file could not be read. It may have been moved, or be in use by another program: choose it again.';

async function check(file: File): Promise<CheckAnswer> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = readZip(bytes, zipLimits, isLookedInto);
  if (read.problem) return { kind: 'refused', words: zipProblemWords(read.problem) };
  return { kind: 'checked', ...checkPackage(read, bytes.length) };
}
