import { readFileSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { contentType } from './content-type.ts';
import { answer, listen } from './http.ts';

/** A folder served as a web site. */
export interface Site {
  /** Address of the site's root; ends in a slash. */
  readonly url: string;
  /** Paths asked for which are not there, or lie outside the site. */
  missing(): readonly string[];
  /** Breaks every request off from now on, or stops doing so. */
  cut(isCut: boolean): void;
  close(): Promise<void>;
}

/**
 * Serves a folder (`dist/`) below a path, as a static host does: `index.html` for the root, no other
 * directory pages.
 *
 * @param under begins and ends in a slash
 */
export async function startSite(folder: string, under = '/courses/service/'): Promise<Site> {
  const missing: string[] = [];
  let isCut = false;
  const { origin, close } = await listen((request, response, url) => {
    if (isCut) {
      request.socket.destroy();
      return;
    }
    const path = decodeURIComponent(url.pathname);
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const name = path === under ? 'index.html' : path.slice(under.length);
    const file = join(folder, normalize(name));
    const isInside = path.startsWith(under) && file.startsWith(join(folder, sep));
    if (isInside && statSync(file, { throwIfNoEntry: false })?.isFile()) {
      answer(response, 200, contentType(file), readFileSync(file));
      return;
    }
    missing.push(path);
    answer(response, 404, 'text/html', 'Not found');
  });
  return {
    url: origin + under,
    missing: () => [...missing],
    cut(next) {
      isCut = next;
    },
    close,
  };
}
