import type { FileMap } from '../../../../scorm/file-map.ts';
import { mediaType } from '../../../../scorm/media-type.ts';

/** A package's files under an address of this site, as long as this page is open. */
export interface ServedFolder {
  /** Ends in a slash. */
  readonly url: string;
  /** Nothing is served any more. */
  close(): void;
}

/** This browser does not serve files from memory here; the message says why and what to do. */
export class NotServed extends Error {}

/** What the worker asks (`public/preview-worker.js`). */
interface Asked {
  readonly folder: string;
  readonly name: string;
}

/**
 * Serves files from memory, by a service worker that looks after nothing but the folder `preview/`.
 * Throws `NotServed` where there can be none.
 */
export async function serveFolder(files: FileMap): Promise<ServedFolder> {
  const workers = workersToServe();
  const folder = crypto.randomUUID();
  const answer = ({ data, ports }: MessageEvent<Asked>): void => {
    const mine = data?.folder === folder;
    const bytes = mine ? files.get(data.name) : undefined;
    ports[0]?.postMessage({ mine, bytes: bytes ?? null, type: mine ? mediaType(data.name) : '' });
  };
  workers.addEventListener('message', answer);
  workers.startMessages();
  const scope = new URL('preview/', location.href).href;
  await started(workers, scope).catch((error: unknown) => {
    workers.removeEventListener('message', answer);
    throw new NotServed(
      'This browser did not allow the preview to be set up here ' +
        `(${error instanceof Error ? error.message : String(error)}). ${otherWays}`,
    );
  });
  return {
    url: new URL(`${folder}/`, scope).href,
    close: () => workers.removeEventListener('message', answer),
  };
}

const otherWays =
  'Packages can be made, downloaded and checked all the same; to see one run, open this page in ' +
  'another browser, or put the package into a trial course of your LMS.';

/** What can serve here; throws `NotServed` if nothing can. */
export function workersToServe(): ServiceWorkerContainer {
  if (!isSecureContext) {
    throw new NotServed(
      `The preview needs a secure address (https://), and this page came over ${location.protocol}//. ` +
        'Ask whoever runs this site for its https address, or run the site on this computer ' +
        `(http://localhost). ${otherWays}`,
    );
  }
  if (!('serviceWorker' in navigator)) {
    throw new NotServed(
      'The preview needs service workers, which this browser does not offer here. Some browsers ' +
        `switch them off in private windows: open this page in an ordinary window. ${otherWays}`,
    );
  }
  return navigator.serviceWorker;
}

/** Waits until the worker is at work; `ready` would wait for one that looks after this page. */
async function started(workers: ServiceWorkerContainer, scope: string): Promise<void> {
  const script = new URL('preview-worker.js', location.href);
  const registration = await workers.register(script, { scope, updateViaCache: 'none' });
  const worker = registration.installing ?? registration.waiting;
  if (!worker) return;
  await new Promise<void>((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('the worker did not start'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
