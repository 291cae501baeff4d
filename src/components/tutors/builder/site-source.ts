import type { SiteSource } from '../../../../scorm/gather.ts';
import { isAsListed, siteListName, type SiteFile } from '../../../../scorm/site-list.ts';

/** Why a file could not be had, in words for whoever waits for it. */
export class SiteProblem extends Error {}

/** The site at an address as a source of files, each held against the list that the site gives. */
export async function siteSource(site: string): Promise<SiteSource> {
  const list = JSON.parse(
    new TextDecoder().decode(await fetchFile(site, siteListName, 'no-cache')),
  ) as SiteFile[];
  const files = new Map(list.map((file) => [file.name, file]));
  return {
    names: new Set(files.keys()),
    read: async (name) => {
      const listed = files.get(name);
      if (!listed) throw new SiteProblem(`This site has no ${name}: it was not built completely.`);
      for (const cache of ['default', 'reload'] as const) {
        const bytes = await fetchFile(site, name, cache);
        if (isAsListed(listed, bytes)) return bytes;
      }
      throw new SiteProblem(
        `${name} is not as this site’s own list says. The site may have been updated just now: load ` +
          'this page again. If it happens again, the server changes files on their way.',
      );
    },
  };
}

async function fetchFile(site: string, name: string, cache: RequestCache): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(new URL(name, site), { cache });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new SiteProblem(
      `${name} could not be fetched: there may be no connection. Nothing was made yet.`,
    );
  }
  throw new SiteProblem(
    `${name} could not be fetched: the server answered ${response.status}. Nothing was made yet.`,
  );
}
