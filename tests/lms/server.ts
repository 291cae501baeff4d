import type { FrameLocator, Page } from '@playwright/test';
import { contentType } from './content-type.ts';
import { answer, bodyOf, listen } from './http.ts';
import type { LaunchRequest, Lms, LmsOptions } from './lms.ts';
import type { LmsFaults } from './lms-faults.ts';
import { noLmsFaults } from './lms-faults.ts';
import type { PackageZip } from './package-zip.ts';
import { openPackage } from './package-zip.ts';
import { againModule, pageModule } from './page-code.ts';
import type { ApiPlace, LmsKind } from './player-config.ts';
import { framePage, playerPage } from './player-page.ts';
import { loginPage } from './strict/faulty-line.ts';
import { launch12 } from './strict/launch-12.ts';
import { launch2004 } from './strict/launch-2004.ts';
import type { Mode } from './strict/track.ts';
import type { Track } from './tracks.ts';
import { note, receive, Tracks } from './tracks.ts';
import { RequestWatch } from './watch.ts';

/** Starts an LMS with one package. Throws if the package is of the other standard. */
export async function startLms(options: LmsOptions): Promise<Lms> {
  const { lms: kind, limits = 'moodle', numbers = true, both = false } = options;
  const tracks = new Tracks();
  const outside: string[] = [];
  const missing: string[] = [];
  let zip = opened(options.zip, kind);
  let revision = 7;
  let faults: LmsFaults = noLmsFaults;
  const base = () => `/moodle/pluginfile.php/123/mod_scorm/content/${revision}/`;
  const trackOf = (learner: string): Track => tracks.of(zip.item, learner);

  const player = (query: URLSearchParams): string => {
    const learner = query.get('learner') ?? '';
    const name = query.get('name') ?? '';
    const mode = (query.get('mode') ?? undefined) as Mode | undefined;
    const track = trackOf(learner);
    track.launches += 1;
    const launchRule = kind.endsWith('1.2') ? launch12 : launch2004;
    return playerPage({
      kind,
      both,
      limits,
      numbers,
      learner,
      launch: launchRule(track.values, { learner, name, mode }),
      launchNumber: track.launches,
      place: (query.get('api') ?? 'parent') as ApiPlace,
      contentUrl: base() + zip.launch,
      faults,
    });
  };
  const { origin, close } = await listen(async (request, response, url) => {
    const path = decodeURIComponent(url.pathname);
    const isContent = path.startsWith(base());
    if (faults.network === 'cut' || (isContent && faults.content === 'cut')) {
      request.socket.destroy();
      return;
    }
    if (isContent) {
      const file = zip.files.get(path.slice(base().length));
      if (!file) missing.push(path.slice(base().length));
      // As Moodle: cached, since the address changes with every new revision of the package.
      if (file) answer(response, 200, contentType(path), file, 'private, max-age=86400');
      else answer(response, 404, 'text/html', 'File not found');
    } else if (path === '/player') {
      answer(response, 200, 'text/html', player(url.searchParams));
    } else if (path === '/frame') {
      answer(response, 200, 'text/html', framePage(url.searchParams.get('content') ?? ''));
    } else if (path === '/lms/wait') {
      await new Promise((go) => setTimeout(go, Number(url.searchParams.get('ms'))));
      answer(response, 200, 'text/plain', '');
    } else if (path === '/lms/track' && faults.login === 'expired') {
      answer(response, 403, 'text/html', loginPage);
    } else if (path === '/lms/track') {
      receive(trackOf(learnerOf(url)), url.searchParams, await bodyOf(request));
      answer(response, 200, 'text/plain', 'true\n0');
    } else if (path === '/lms/note') {
      note(trackOf(learnerOf(url)), url.searchParams, await bodyOf(request));
      answer(response, 200, 'text/plain', '');
    } else if (path === '/lms/faults') {
      answer(response, 200, 'application/json', JSON.stringify(faults));
    } else if (path.startsWith('/lms/')) {
      const code = path.startsWith('/lms/again/')
        ? againModule(path.slice('/lms/again/'.length, -'.js'.length))
        : pageModule(path.slice('/lms/code/'.length));
      answer(response, code === null ? 404 : 200, 'text/javascript', code ?? '');
    } else if (path === '/favicon.ico') {
      // Browsers ask for it by themselves; a 404 would look like an error of the content.
      response.writeHead(204).end();
    } else {
      outside.push(origin + path);
      answer(response, 404, 'text/html', 'Not found');
    }
  });

  const content = (page: Page): FrameLocator => {
    requests.watch(page);
    const isBetween = new URL(page.url()).searchParams.get('api') === 'grandparent';
    const outer = isBetween ? page.frameLocator('#between') : page;
    return outer.frameLocator('#content');
  };
  const launchUrl = (launch: LaunchRequest): string => {
    const { learner, name = 'Learner, A', mode, api = 'parent' } = launch;
    const query = new URLSearchParams({ learner, name, api });
    if (mode !== undefined) query.set('mode', mode);
    return `${origin}/player?${query}`;
  };
  // Requests to this host which no route knows are noted above, watched or not.
  const requests = new RequestWatch((url) => url.startsWith(`${origin}/`));
  return {
    origin,
    contentBase: () => origin + base(),
    launchUrl,
    async open(page, launch) {
      requests.watch(page);
      await page.goto(launchUrl(launch));
      return content(page);
    },
    content,
    frame(page) {
      const frame = page.frame({ name: 'content' });
      if (!frame) throw new Error('The content has no frame on this page yet');
      return frame;
    },
    async openWindow(page) {
      requests.watch(page);
      const popup = page.waitForEvent('popup');
      await page.click('#open');
      return popup;
    },
    watch: (page) => requests.watch(page),
    stored: (learner) => ({ ...trackOf(learner).values }),
    store(learner, values) {
      trackOf(learner).values = { ...values };
    },
    sent: (learner) => [...trackOf(learner).sent],
    violations: (learner) => [...trackOf(learner).violations],
    refusals: (learner) => [...trackOf(learner).refusals],
    fault(change) {
      faults = { ...faults, ...change };
    },
    mend() {
      faults = noLmsFaults;
    },
    requestsOutside: () => [...outside, ...requests.outside],
    missing: () => [...missing],
    replacePackage(next) {
      zip = opened(next, kind);
      revision += 1;
    },
    close,
  };
}

function learnerOf(url: URL): string {
  return url.searchParams.get('learner') ?? '';
}

function opened(zip: string | Uint8Array, kind: LmsKind): PackageZip {
  const found = openPackage(zip);
  if (!kind.endsWith(found.standard)) {
    throw new Error(`The package is for SCORM ${found.standard}, the LMS is ${kind}`);
  }
  return found;
}
