import type { MadePackage } from '../../../../scorm/packages-of.ts';
import type { ChosenWords } from '../../../course/package-choices.ts';
import type { MadePackages, MakeMessage, MakeProgress, MakeRequest } from './make-messages.ts';

/** How to follow the making of packages, and to call it off. */
export interface Making {
  readonly onProgress?: (progress: MakeProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Makes the packages that were chosen in the browser, from this site's own files: byte for byte those
 * of the command line. Without `criteria` it is the whole course, without `standard` both standards.
 * Rejects with an error in words for the tutor if a file cannot be had or a choice is not possible;
 * with the signal's reason as soon as it is aborted.
 */
export async function makeInBrowser(
  words: ChosenWords,
  making: Making = {},
): Promise<readonly MadePackage[]> {
  return (await makeTogether(words, making)).packages;
}

/** The same, and where there are several also one zip that holds them all. */
export function makeTogether(
  words: ChosenWords,
  { onProgress, signal }: Making = {},
): Promise<MadePackages> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const worker = new Worker(new URL('./make-worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void): void => {
      worker.terminate();
      signal?.removeEventListener('abort', abort);
      settle();
    };
    const abort = (): void => end(() => reject(signal?.reason));
    signal?.addEventListener('abort', abort);

    worker.onmessage = ({ data }: MessageEvent<MakeMessage>) => {
      if (data.kind === 'progress') onProgress?.(data.progress);
      else if (data.kind === 'made') end(() => resolve(data.made));
      else end(() => reject(new Error(data.words)));
    };
    worker.onerror = () => {
      const words =
        'The part of this page that makes packages did not load: there may be no connection. ' +
        'Nothing was made yet.';
      end(() => reject(new Error(words)));
    };
    const request: MakeRequest = { words, site: new URL('./', location.href).href };
    worker.postMessage(request);
  });
}
